package org.edubalance.evaluation.core.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * How far each indicator's coefficient should come down so that their plain mean keeps a limit at
 * the least cost (综合差异系数, 2012): Σ L_j <= m·limit, 0 <= L_j <= CV_j, least Σ C_j(L_j). The C_j need
 * not be convex, so all combinations on a grid of 0.001 are gone through by dynamic programming;
 * then limits are shifted between pairs of indicators in ever smaller steps while that saves
 * anything.
 */
public final class CompositeAllocation {
    private static final double GRID = 0.001;
    private static final double FINEST = 1e-7;
    private static final int MOST_SWEEPS = 100;

    /**
     * One indicator.
     *
     * @param cv its coefficient now
     * @param cost least cost of bringing it down to a limit; 0 at {@code cv}, never rising with the
     *     limit
     */
    public record Item(double cv, DoubleUnaryOperator cost) {
        double at(double limit) {
            return limit >= cv ? 0 : cost.applyAsDouble(limit);
        }
    }

    private final List<Item> items;
    private final int cells;
    private final double[][] least;
    private final double[][] costs;
    private final double sum;

    /**
     * @param sum greatest allowed sum of the coefficients
     */
    public CompositeAllocation(List<Item> items, double sum) {
        this.items = List.copyOf(items);
        this.sum = sum;
        this.cells = (int) Math.floor(sum / GRID + 1e-9);
        this.costs = new double[items.size()][];
        this.least = new double[items.size() + 1][];
        solve();
    }

    /** Row j: least cost of the first j items whose limits take up to so many cells of the grid. */
    private void solve() {
        int widest = cells + items.size();
        least[0] = new double[widest + 1];
        for (int j = 0; j < items.size(); j++) {
            Item item = items.get(j);
            int most = (int) Math.ceil(item.cv() / GRID - 1e-9);
            costs[j] = new double[most + 1];
            for (int i = 0; i <= most; i++) {
                costs[j][i] = item.at(i * GRID);
            }
            double[] before = least[j];
            double[] after = new double[widest + 1];
            for (int s = 0; s <= widest; s++) {
                double best = Double.POSITIVE_INFINITY;
                for (int i = Math.min(most, s); i >= 0; i--) {
                    best = Math.min(best, before[s - i] + costs[j][i]);
                }
                after[s] = best;
            }
            least[j + 1] = after;
        }
    }

    /** The limit that each item should be brought to, in order. */
    public double[] limits() {
        double[] limits = onGrid(cells);
        useUp(limits);
        refine(limits);
        return limits;
    }

    /**
     * No allocation costs less: the limits of any, rounded up to the grid, take at most one cell an
     * item more.
     */
    public double lowerBound() {
        return least[items.size()][cells + items.size()];
    }

    /** Allocations for laxer and laxer sums, from the limit up to what the coefficients are now. */
    public Ladder ladder() {
        double now = items.stream().mapToDouble(Item::cv).sum();
        return new Ladder(new CompositeAllocation(items, now + GRID * items.size()), cells);
    }

    /**
     * Allocations for one sum after the other: the later, the laxer, the cheaper.
     *
     * @param wide allocation for the laxest sum
     * @param first grid cells of the strictest
     */
    public record Ladder(CompositeAllocation wide, int first) {

        /** How many there are. */
        public int steps() {
            return wide.cells - first + 1;
        }

        /** The limits at a step, 0 being the strictest. */
        public double[] limits(int step) {
            return wide.onGrid(first + step);
        }
    }

    private double[] onGrid(int budget) {
        double[] limits = new double[items.size()];
        int left = budget;
        for (int j = items.size() - 1; j >= 0; j--) {
            int chosen = 0;
            for (int i = Math.min(costs[j].length - 1, left); i >= 0; i--) {
                if (least[j][left - i] + costs[j][i] <= least[j + 1][left]) {
                    chosen = i;
                    break;
                }
            }
            limits[j] = Math.min(items.get(j).cv(), chosen * GRID);
            left -= chosen;
        }
        return limits;
    }

    /** What the grid leaves over goes, bit by bit, to whoever saves most by it. */
    private void useUp(double[] limits) {
        double spare = sum - Arrays.stream(limits).sum();
        for (int i = 0; i < items.size() && spare > FINEST; i++) {
            double step = spare / (items.size() - i);
            int best = -1;
            double most = 0;
            for (int j = 0; j < limits.length; j++) {
                double saved = items.get(j).at(limits[j]) - items.get(j).at(limits[j] + step);
                if (saved > most) {
                    most = saved;
                    best = j;
                }
            }
            if (best < 0) {
                return;
            }
            double raised = Math.min(items.get(best).cv(), limits[best] + step);
            spare -= raised - limits[best];
            limits[best] = raised;
        }
    }

    private void refine(double[] limits) {
        List<int[]> pairs = new ArrayList<>();
        for (int j = 0; j < limits.length; j++) {
            for (int k = 0; k < limits.length; k++) {
                if (j != k) {
                    pairs.add(new int[] {j, k});
                }
            }
        }
        for (double step = GRID / 2; step > FINEST; step /= 2) {
            boolean better = true;
            for (int sweep = 0; better && sweep < MOST_SWEEPS; sweep++) {
                better = false;
                for (int[] pair : pairs) {
                    better |= shift(limits, pair[0], pair[1], step);
                }
            }
        }
    }

    private boolean shift(double[] limits, int up, int down, double step) {
        if (limits[down] < step || limits[up] + step > items.get(up).cv()) {
            return false;
        }
        double before = items.get(up).at(limits[up]) + items.get(down).at(limits[down]);
        double after =
                items.get(up).at(limits[up] + step) + items.get(down).at(limits[down] - step);
        if (after >= before - 1e-9 * before) {
            return false;
        }
        limits[up] += step;
        limits[down] -= step;
        return true;
    }
}
