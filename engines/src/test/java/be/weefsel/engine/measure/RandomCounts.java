package be.weefsel.engine.measure;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Matrices as they come: large areas and small ones, common sectors and rare ones, many zeros. No
/// area and no sector is empty.
final class RandomCounts {
    private RandomCounts() {}

    static Counts of(Random random, int areas, int sectors) {
        var sizes = random.doubles(areas, 1, 40).toArray();
        var commonness = random.doubles(sectors, 0.05, 1).toArray();
        var cells = new double[areas][sectors];
        for (int area = 0; area < areas; area++) {
            for (int sector = 0; sector < sectors; sector++) {
                boolean there = random.nextDouble() < commonness[sector];
                cells[area][sector] =
                        there
                                ? Math.ceil(sizes[area] * random.nextDouble() * random.nextDouble())
                                : 0;
            }
        }
        for (int area = 0; area < areas; area++) {
            cells[area][random.nextInt(sectors)]++;
        }
        for (int sector = 0; sector < sectors; sector++) {
            cells[random.nextInt(areas)][sector]++;
        }
        return Counts.of(keys("a", areas), keys("s", sectors), cells);
    }

    private static List<String> keys(String prefix, int many) {
        return IntStream.range(0, many).mapToObj(i -> prefix + i).toList();
    }
}
