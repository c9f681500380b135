package dev.acervo.permissions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A wire to another port that a test can cut, hold, and mend. */
public final class TcpRelay implements AutoCloseable {
    private static final int CHUNK = 8_192;

    private final ServerSocket door;
    private final int target;
    private final Set<Call> calls = ConcurrentHashMap.newKeySet();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition released = lock.newCondition();
    private volatile boolean cut;
    private boolean held;

    public TcpRelay(int target) throws IOException {
        this.target = target;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** Ends what is connected and lets nothing new through. */
    public void cut() {
        cut = true;
        calls.forEach(Call::end);
    }

    /** Keeps everything connected, lets callers in, and lets nothing pass: what is sent meanwhile arrives after {@link #mend}. */
    public void hold() {
        set(true);
    }

    /** Nothing passes any more over what is connected now, and nobody is told; new callers get through. */
    public void loseWhatIsConnected() {
        calls.forEach(call -> call.lost = true);
    }

    public void mend() {
        cut = false;
        set(false);
    }

    private void set(boolean next) {
        lock.lock();
        try {
            held = next;
            released.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                if (cut) {
                    caller.close();
                    continue;
                }
                var call = new Call(caller, new Socket(InetAddress.getLoopbackAddress(), target));
                caller.setTcpNoDelay(true);
                call.called.setTcpNoDelay(true);
                calls.add(call);
                Thread.ofVirtual().start(() -> pump(call, call.caller, call.called));
                Thread.ofVirtual().start(() -> pump(call, call.called, call.caller));
            } catch (IOException _) {
                // the door is closed, or the other side is: the next caller finds out
            }
        }
    }

    private void pump(Call call, Socket from, Socket to) {
        var buffer = new byte[CHUNK];
        try {
            var in = from.getInputStream();
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                awaitRelease();
                if (!call.lost) {
                    to.getOutputStream().write(buffer, 0, read);
                }
            }
        } catch (IOException _) {
            // cut
        }
        calls.remove(call);
        call.end();
    }

    private void awaitRelease() {
        lock.lock();
        try {
            while (held) {
                released.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
        set(false);
    }

    private static final class Call {
        private final Socket caller;
        private final Socket called;
        private volatile boolean lost;

        Call(Socket caller, Socket called) {
            this.caller = caller;
            this.called = called;
        }

        void end() {
            try (caller) {
                called.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
