package dev.acervo.engines.dynamodb;

import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBRequestHandler;
import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBServerHandler;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;

/**
 * Starts DynamoDB Local on the loopback address; its own main class can only listen on all of them.
 * Arguments: the port, and the folder of the tables or {@code memory}. Nothing is sent to AWS.
 */
public final class DynamoDbNode {

    private DynamoDbNode() {}

    public static void main(String[] arguments) throws Exception {
        var port = Integer.parseInt(arguments[0]);
        var inMemory = "memory".equals(arguments[1]);
        var sharedTables = true;
        var delayTransientStatuses = false;
        var requests = new LocalDynamoDBRequestHandler(
                0, inMemory, inMemory ? null : arguments[1], sharedTables, delayTransientStatuses);
        var context = new ContextHandler("/");
        context.setHandler(new LocalDynamoDBServerHandler(requests, "*"));
        var server = new Server(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
        server.setHandler(new ContextHandlerCollection(context));
        server.setStopAtShutdown(true);
        server.start();
        server.join();
    }
}
