package be.weefsel.spark;

import be.weefsel.fabric.table.Cell;
import be.weefsel.fabric.table.CountingInSql;
import be.weefsel.fabric.table.TableQuery;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/// Counts on Spark, with the statements of [CountingInSql] as they are.
final class SparkCells {
    private final SparkSession spark;

    /// @param tables with `unit` and `sector`
    SparkCells(SparkSession spark, PartitionedParquet tables) {
        this.spark = spark;
        for (var table : List.of("unit", "sector")) {
            spark.read()
                    .parquet(tables.folder(table).toUri().toString())
                    .createOrReplaceTempView(table);
        }
    }

    /// Cells that are not empty, by area and then sector.
    List<Cell> count(TableQuery query, Map<String, String> areaOfMunicipality) {
        spark.sql(CountingInSql.placed(query)).createOrReplaceTempView("placed");
        spark.sql(CountingInSql.members(areaOfMunicipality)).createOrReplaceTempView("member");
        return spark.sql(CountingInSql.cells(query)).collectAsList().stream()
                .map(SparkCells::cell)
                .toList();
    }

    private static Cell cell(Row row) {
        return new Cell(
                row.getString(0),
                row.getString(1),
                number(row, 2),
                row.getLong(3),
                number(row, 4),
                number(row, 5),
                number(row, 6),
                number(row, 7),
                number(row, 8),
                number(row, 9));
    }

    private static double number(Row row, int column) {
        return ((Number) row.get(column)).doubleValue();
    }
}
