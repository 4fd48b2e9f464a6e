// SPDX-License-Identifier: Apache-2.0
// No header: read once for each kind of processor, inside a namespace and behind a target pragma, with
// `width` in sight, the numbers in a vector of that processor. Of what is here no result depends on it.

using Floats [[gnu::vector_size(4 * width)]] = float;
using Ints [[gnu::vector_size(4 * width)]] = std::int32_t;
using Bytes [[gnu::vector_size(width)]] = std::uint8_t;
using SignedBytes [[gnu::vector_size(width)]] = std::int8_t;

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

/// The sums of `lanes` outputs as numbers of the layer above.
[[gnu::always_inline]] inline void storeScaled(
    const std::int32_t* sums, float rowScale, const Weights& weights, std::size_t output, float* to)
{
    for (std::size_t j = 0; j < lanes; j += width) {
        Ints sum;
        Ints correction;
        std::memcpy(&sum, sums + j, sizeof sum);
        std::memcpy(&correction, weights.correction + output + j, sizeof correction);
        const Floats exact = __builtin_convertvector(sum - correction, Floats);
        store(
            to + j, exact * (load(weights.scales + output + j) * rowScale) + load(weights.bias + output + j));
    }
}

[[gnu::always_inline]] inline float largestOf(const Floats& values)
{
    float largest = values[0];
    for (std::size_t i = 1; i < width; ++i)
        largest = values[i] > largest ? values[i] : largest;
    return largest;
}

void addRows(const NibbleTable& table, std::span<const std::uint32_t> rows, float* sum)
{
    const std::size_t half = table.width / 2;
    for (std::size_t j = 0; j < half; j += width) {
        Floats low {};
        Floats high {};
        for (const std::uint32_t row : rows) {
            Bytes bytes;
            std::memcpy(&bytes, table.bytes + row * half + j, sizeof bytes);
            const Ints wide = __builtin_convertvector(bytes, Ints);
            low = low + __builtin_convertvector((wide & 15) - 8, Floats) * table.scales[row];
            high = high + __builtin_convertvector((wide >> 4) - 8, Floats) * table.scales[row];
        }
        store(sum + j, low);
        store(sum + half + j, high);
    }
}

void step(std::size_t hidden, const LstmStep& s)
{
    for (std::size_t j = 0; j < hidden; j += width) {
        Floats input;
        Floats forget;
        Floats candidate;
        Floats output;
        logistic<Floats>(load(s.before + j) + load(s.recurrent + j), input);
        logistic<Floats>(load(s.before + hidden + j) + load(s.recurrent + hidden + j), forget);
        hyperbolicTangent<Floats>(
            load(s.before + 2 * hidden + j) + load(s.recurrent + 2 * hidden + j), candidate);
        logistic<Floats>(load(s.before + 3 * hidden + j) + load(s.recurrent + 3 * hidden + j), output);
        const Floats cell = input * candidate + forget * load(s.cell + j);
        store(s.cell + j, cell);
        Floats tangent;
        hyperbolicTangent<Floats>(cell, tangent);
        const Ints steps = __builtin_convertvector(output * tangent * stepsOfUnit + 64.5F, Ints);
        const Bytes bytes = __builtin_convertvector(steps, Bytes);
        std::memcpy(s.output + j, &bytes, sizeof bytes);
    }
}

[[gnu::always_inline]] inline float largestMagnitude(const float* numbers, std::size_t count)
{
    Floats largest {};
    for (std::size_t j = 0; j < count; j += width) {
        const Floats value = load(numbers + j);
        const Floats magnitude = value < 0 ? -value : value;
        largest = magnitude > largest ? magnitude : largest;
    }
    return largestOf(largest);
}

float quantize(const float* numbers, std::size_t count, std::uint8_t* bytes)
{
    const float largest = largestMagnitude(numbers, count);
    const float factor = largest > 0 ? 63.F / largest : 0;
    for (std::size_t j = 0; j < count; j += width) {
        const Ints steps = __builtin_convertvector(load(numbers + j) * factor + 64.5F, Ints);
        const Bytes rounded = __builtin_convertvector(steps, Bytes);
        std::memcpy(bytes + j, &rounded, sizeof rounded);
    }
    return largest / 63.F;
}

float quantizePositive(const float* numbers, std::size_t count, std::uint8_t* bytes)
{
    Floats most {};
    for (std::size_t j = 0; j < count; j += width) {
        const Floats value = load(numbers + j);
        most = value > most ? value : most;
    }
    const float largest = largestOf(most);
    const float factor = largest > 0 ? 127.F / largest : 0;
    for (std::size_t j = 0; j < count; j += width) {
        const Floats value = load(numbers + j);
        const Floats positive = value > 0 ? value : Floats {};
        const Ints steps = __builtin_convertvector(positive * factor + 0.5F, Ints);
        const Bytes rounded = __builtin_convertvector(steps, Bytes);
        std::memcpy(bytes + j, &rounded, sizeof rounded);
    }
    return largest / 127.F;
}

float quantizeSigned(const float* numbers, std::size_t count, std::int8_t* bytes)
{
    const float largest = largestMagnitude(numbers, count);
    const float factor = largest > 0 ? 127.F / largest : 0;
    for (std::size_t j = 0; j < count; j += width) {
        const Ints steps = __builtin_convertvector(load(numbers + j) * factor + 128.5F, Ints) - 128;
        const SignedBytes rounded = __builtin_convertvector(steps, SignedBytes);
        std::memcpy(bytes + j, &rounded, sizeof rounded);
    }
    return largest / 127.F;
}

float largestSum(const float* a, const float* b, std::size_t count)
{
    std::size_t i = 0;
    float largest = a[0] + b[0];
    if (count >= width) {
        Floats most = load(a) + load(b);
        for (i = width; i + width <= count; i += width) {
            const Floats sum = load(a + i) + load(b + i);
            most = sum > most ? sum : most;
        }
        largest = largestOf(most);
    }
    for (; i < count; ++i) {
        const float sum = a[i] + b[i];
        largest = sum > largest ? sum : largest;
    }
    return largest;
}
