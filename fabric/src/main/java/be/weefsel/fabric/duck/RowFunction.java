package be.weefsel.fabric.duck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;

/// The table function `java_rows(number)`: reads the [RowSource] that was given that number.
final class RowFunction implements DuckDBTableFunction<RowSource, RowSource, Object> {
    static final String NAME = "java_rows";

    private static final Pattern CALL = Pattern.compile(NAME + "\\((\\d+)\\)");

    private final Map<Integer, RowSource> waiting = new ConcurrentHashMap<>();
    private final Map<RowSource, RuntimeException> failures = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();

    /// @return what stands for the source in SQL, after `from`
    String call(RowSource source) {
        int number = numbers.incrementAndGet();
        waiting.put(number, source);
        return "%s(%d)".formatted(NAME, number);
    }

    @Override
    public RowSource bind(DuckDBTableFunctionBindInfo call) {
        int number;
        try (var parameter = call.getParameter(0)) {
            number = parameter.getInt();
        }
        var source = waiting.get(number);
        if (source == null) {
            throw new IllegalStateException("No rows bear the number (%d).".formatted(number));
        }
        for (var column : source.columns()) {
            call.addResultColumn(column.name(), column.type());
        }
        return source;
    }

    @Override
    public RowSource init(DuckDBTableFunctionInitInfo call) {
        call.setMaxThreads(1);
        return call.getBindData();
    }

    @Override
    public long apply(DuckDBTableFunctionCallInfo call, DuckDBDataChunkWriter chunk)
            throws IOException {
        RowSource source = call.getInitData();
        try {
            return source.fill(new Rows(chunk));
        } catch (IOException e) {
            failures.put(source, new UncheckedIOException(e));
            throw e;
        } catch (RuntimeException e) {
            failures.put(source, e);
            throw e;
        }
    }

    /// What went wrong in a source that a statement reads. DuckDB itself only passes on its words.
    Optional<RuntimeException> failureIn(String sql) {
        return CALL.matcher(sql)
                .results()
                .map(call -> waiting.get(Integer.valueOf(call.group(1))))
                .filter(Objects::nonNull)
                .map(failures::get)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
