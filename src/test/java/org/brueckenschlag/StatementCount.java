package org.brueckenschlag;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Counts what goes to the database: SQL statements, and round trips (a batch is many statements but one round trip; a
 * commit or rollback is a round trip). Only in the thread that asks, and only while it does.
 */
@Component
public class StatementCount implements BeanPostProcessor {

    private static final ThreadLocal<Counted> COUNTING = new ThreadLocal<>();

    /** The numbers, and the statements themselves for whoever wonders. */
    public static final class Counted {

        private final List<String> statements = new ArrayList<>();
        private int roundTrips;

        public int statements() {
            return statements.size();
        }

        public int roundTrips() {
            return roundTrips;
        }

        public List<String> sql() {
            return List.copyOf(statements);
        }

        private void add(String sql, int times) {
            for (var time = 0; time < times; time++) {
                statements.add(sql);
            }
            roundTrips++;
        }
    }

    public static Counted during(Runnable work) {
        var counted = new Counted();
        COUNTING.set(counted);
        try {
            work.run();
        } finally {
            COUNTING.remove();
        }
        return counted;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? counting(source) : bean;
    }

    /** The same source, counted. */
    public static DataSource counting(DataSource source) {
        return proxy(DataSource.class, (proxy, method, arguments) -> {
            var result = call(() -> method.invoke(source, arguments));
            return result instanceof Connection connection ? counting(connection) : result;
        });
    }

    private static Connection counting(Connection connection) {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            var counted = COUNTING.get();
            if (counted != null
                    && (method.getName().equals("commit") || method.getName().equals("rollback"))) {
                counted.roundTrips++;
            }
            var result = call(() -> method.invoke(connection, arguments));
            return switch (result) {
                case PreparedStatement statement -> counting(PreparedStatement.class, statement, (String) arguments[0]);
                case Statement statement -> counting(Statement.class, statement, "");
                case null, default -> result;
            };
        });
    }

    private static <T extends Statement> T counting(Class<T> type, T statement, String sql) {
        var batched = new int[1];
        return proxy(type, (proxy, method, arguments) -> {
            var counted = COUNTING.get();
            var name = method.getName();
            if (name.equals("addBatch")) {
                batched[0]++;
            } else if (counted != null && name.startsWith("execute")) {
                var own = arguments != null && arguments.length > 0 && arguments[0] instanceof String text ? text : sql;
                counted.add(own, name.contains("Batch") ? batched[0] : 1);
            }
            if (name.equals("executeBatch")) {
                batched[0] = 0;
            }
            return call(() -> method.invoke(statement, arguments));
        });
    }

    private static Object call(Callable<Object> call) throws Throwable {
        try {
            return call.call();
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(StatementCount.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
