package dev.acervo.permissions.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;
import org.roaringbitmap.RoaringBitmap;

/**
 * jCasbin in process: being managed is a role link ({@code g}), and reach is a link through any number of them. A list asks
 * about everybody: {@code getImplicitUsersForRole} took 42 s for 100,000 people.
 */
final class Casbin implements Hierarchy {
    private final Enforcer enforcer;
    private final Map<Integer, Integer> managers = new HashMap<>();

    Casbin(int people) {
        var model = new Model();
        model.addDef("r", "r", "sub, obj");
        model.addDef("p", "p", "sub, obj");
        model.addDef("g", "g", "_, _");
        model.addDef("e", "e", "some(where (p.eft == allow))");
        model.addDef("m", "m", "g(r.obj, r.sub)");
        enforcer = new Enforcer(model);
        enforcer.enableLog(false);
        var links = new ArrayList<List<String>>();
        for (var number = 1; number < people; number++) {
            managers.put(number, BenchCompany.manager(number));
            links.add(link(number));
        }
        enforcer.addGroupingPolicies(links);
    }

    private List<String> link(int number) {
        return List.of(String.valueOf(number), String.valueOf(managers.get(number)));
    }

    @Override
    public boolean isBelow(int employee, int above) {
        return employee != above && enforcer.enforce(String.valueOf(above), String.valueOf(employee));
    }

    @Override
    public RoaringBitmap below(int above) {
        var numbers = new RoaringBitmap();
        var links = enforcer.getRoleManager();
        var name = String.valueOf(above);
        for (var number : managers.keySet()) {
            if (number != above && links.hasLink(String.valueOf(number), name)) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    @Override
    public void move(int employee, int manager) {
        enforcer.removeGroupingPolicy(link(employee));
        managers.put(employee, manager);
        enforcer.addGroupingPolicy(link(employee));
    }

    @Override
    public void close() {}
}
