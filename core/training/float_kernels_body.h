// SPDX-License-Identifier: Apache-2.0
// No header: read once for each kind of processor, inside a namespace and behind a target pragma, with the
// constants `tileRows` and `tileVectors` in sight.

using Floats [[gnu::vector_size(64)]] = float;
constexpr std::size_t lanes = 16;

[[gnu::always_inline]] inline Floats load(const float* from)
{
    Floats value;
    std::memcpy(&value, from, sizeof value);
    return value;
}

[[gnu::always_inline]] inline void store(float* to, const Floats& value)
{
    std::memcpy(to, &value, sizeof value);
}

template <std::size_t rows, std::size_t vectors>
void tile(std::size_t k, Strided a, const float* b, std::size_t bRow, float* c, std::size_t cRow, bool isSum)
{
    Floats sums[rows][vectors] = {};
    for (std::size_t p = 0; p < k; ++p) {
        Floats right[vectors];
        for (std::size_t v = 0; v < vectors; ++v)
            right[v] = load(b + p * bRow + v * lanes);
        for (std::size_t r = 0; r < rows; ++r) {
            const float left = a.data[r * a.row + p * a.column];
            for (std::size_t v = 0; v < vectors; ++v)
                sums[r][v] += left * right[v];
        }
    }
    for (std::size_t r = 0; r < rows; ++r)
        for (std::size_t v = 0; v < vectors; ++v) {
            float* at = c + r * cRow + v * lanes;
            store(at, isSum ? load(at) + sums[r][v] : sums[r][v]);
        }
}

template <std::size_t vectors>
void column(std::size_t m, std::size_t k, Strided a, const float* b, std::size_t bRow, float* c,
    std::size_t cRow, bool isSum)
{
    std::size_t i = 0;
    for (; i + tileRows <= m; i += tileRows)
        tile<tileRows, vectors>(k, {a.data + i * a.row, a.row, a.column}, b, bRow, c + i * cRow, cRow, isSum);
    for (; i + 4 <= m; i += 4)
        tile<4, vectors>(k, {a.data + i * a.row, a.row, a.column}, b, bRow, c + i * cRow, cRow, isSum);
    for (; i < m; ++i)
        tile<1, vectors>(k, {a.data + i * a.row, a.row, a.column}, b, bRow, c + i * cRow, cRow, isSum);
}

void multiply(std::size_t m, std::size_t n, std::size_t k, Strided a, const float* b, std::size_t bRow,
    float* c, std::size_t cRow, bool isSum)
{
    std::size_t j = 0;
    for (; j + tileVectors * lanes <= n; j += tileVectors * lanes)
        column<tileVectors>(m, k, a, b + j, bRow, c + j, cRow, isSum);
    for (; j + lanes <= n; j += lanes)
        column<1>(m, k, a, b + j, bRow, c + j, cRow, isSum);
    if (j == n)
        return;
    thread_local std::vector<float> right;
    thread_local std::vector<float> result;
    right.assign(k * lanes, 0);
    result.resize(m * lanes);
    for (std::size_t p = 0; p < k; ++p)
        std::copy(b + p * bRow + j, b + p * bRow + n, right.begin() + static_cast<std::ptrdiff_t>(p * lanes));
    column<1>(m, k, a, right.data(), lanes, result.data(), lanes, false);
    for (std::size_t i = 0; i < m; ++i)
        for (std::size_t q = j; q < n; ++q)
            c[i * cRow + q] = (isSum ? c[i * cRow + q] : 0) + result[i * lanes + q - j];
}

void step(std::size_t hidden, const GateStep& s)
{
    for (std::size_t j = 0; j < hidden; j += lanes) {
        const auto gate = [&](std::size_t g) {
            return load(s.before + g * hidden + j) + load(s.recurrent + g * hidden + j);
        };
        Floats input;
        Floats forget;
        Floats candidate;
        Floats output;
        logistic<Floats>(gate(0), input);
        logistic<Floats>(gate(1), forget);
        hyperbolicTangent<Floats>(gate(2), candidate);
        logistic<Floats>(gate(3), output);
        Floats cell = input * candidate;
        if (s.cellBefore)
            cell += forget * load(s.cellBefore + j);
        Floats tangent;
        hyperbolicTangent<Floats>(cell, tangent);
        store(s.gates + j, input);
        store(s.gates + hidden + j, forget);
        store(s.gates + 2 * hidden + j, candidate);
        store(s.gates + 3 * hidden + j, output);
        store(s.cell + j, cell);
        store(s.cellTangent + j, tangent);
        store(s.output + j, output * tangent);
    }
}

void stepBack(std::size_t hidden, const GateStepBack& s)
{
    for (std::size_t j = 0; j < hidden; j += lanes) {
        const Floats input = load(s.gates + j);
        const Floats forget = load(s.gates + hidden + j);
        const Floats candidate = load(s.gates + 2 * hidden + j);
        const Floats output = load(s.gates + 3 * hidden + j);
        const Floats tangent = load(s.cellTangent + j);
        const Floats before = s.cellBefore ? load(s.cellBefore + j) : Floats {};
        const Floats gradient = load(s.outputGradient + j) + load(s.recurrentGradient + j);
        const Floats cell = load(s.cellGradient + j) + gradient * output * (1.F - tangent * tangent);
        store(s.gateGradient + j, cell * candidate * input * (1.F - input));
        store(s.gateGradient + hidden + j, cell * before * forget * (1.F - forget));
        store(s.gateGradient + 2 * hidden + j, cell * input * (1.F - candidate * candidate));
        store(s.gateGradient + 3 * hidden + j, gradient * tangent * output * (1.F - output));
        store(s.cellGradient + j, cell * forget);
    }
}

float squares(std::size_t count, const float* numbers)
{
    Floats sums {};
    std::size_t i = 0;
    for (; i + lanes <= count; i += lanes)
        sums += load(numbers + i) * load(numbers + i);
    float sum = 0;
    for (std::size_t lane = 0; lane < lanes; ++lane)
        sum += sums[lane];
    for (; i < count; ++i)
        sum += numbers[i] * numbers[i];
    return sum;
}

void adam(std::size_t count, float* weight, const float* gradient, float* first, float* second,
    float* average, const AdamStep& s)
{
    for (std::size_t i = 0; i < count; ++i) {
        const float g = gradient[i] * s.gradientScale;
        first[i] = s.firstDecay * first[i] + (1.F - s.firstDecay) * g;
        second[i] = s.secondDecay * second[i] + (1.F - s.secondDecay) * g * g;
        weight[i] -= s.rate * first[i] / (__builtin_sqrtf(second[i] * s.secondCorrection) + 1e-8F);
        average[i] = s.averageDecay * average[i] + (1.F - s.averageDecay) * weight[i];
    }
}
