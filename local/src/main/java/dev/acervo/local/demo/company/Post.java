package dev.acervo.local.demo.company;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place in the organisation that somebody holds, with the places that report to it. */
record Post(String title, @Nullable String account, String department, int count, int salary, List<Post> reports) {

    private static final Pattern LINE =
            Pattern.compile("( *)(.+?)(?: @(\\w+))?(?: \\[(\\w+)])?(?: x(\\d+))?(?: =(\\d+))");

    /** Reads the organisation as it is written in {@code company.txt}. */
    static Post read(List<String> lines) {
        Deque<Post> above = new ArrayDeque<>();
        Post top = null;
        for (var line : lines) {
            if (line.isBlank() || line.startsWith("#")) continue;
            var parts = LINE.matcher(line);
            if (!parts.matches()) throw new IllegalArgumentException("not a post: " + line);
            var depth = parts.group(1).length() / 2;
            while (above.size() > depth) above.pop();
            var manager = above.peek();
            var department = parts.group(4);
            if (department == null && manager == null) throw new IllegalArgumentException("no department: " + line);
            var post = new Post(
                    parts.group(2),
                    parts.group(3),
                    department == null ? manager.department() : department,
                    parts.group(5) == null ? 1 : Integer.parseInt(parts.group(5)),
                    Integer.parseInt(parts.group(6)),
                    new ArrayList<>());
            if (manager == null) {
                if (top != null) throw new IllegalArgumentException("a second head of the company: " + line);
                top = post;
            } else {
                manager.reports().add(post);
            }
            above.push(post);
        }
        if (top == null) throw new IllegalArgumentException("nobody heads the company");
        return top;
    }

    /** "Diretor Jurídico~Diretora Jurídica" as this person carries it. */
    String titleFor(boolean feminine) {
        var forms = title.split("~");
        return feminine ? forms[forms.length - 1] : forms[0];
    }
}
