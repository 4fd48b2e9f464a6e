// SPDX-License-Identifier: Apache-2.0
#include "network/kernels.h"
#include "catch.h"
#include "network/activation.h"
#include "network/dense_layer.h"
#include "training/random.h"

#include <bit>
#include <cmath>
#include <vector>

using namespace casus;

namespace {

constexpr std::size_t inputs = 64;
constexpr std::size_t outputs = 48;
constexpr std::size_t rows = 13;

struct Problem
{
    std::vector<std::uint8_t> activations = std::vector<std::uint8_t>(rows * inputs);
    std::vector<float> rowScales = std::vector<float>(rows);
    std::vector<std::int8_t> weights = std::vector<std::int8_t>(inputs * outputs);
    std::vector<std::int8_t> packed = std::vector<std::int8_t>(inputs * outputs);
    std::vector<std::int16_t> wide;
    std::vector<float> scales = std::vector<float>(outputs);
    std::vector<float> bias = std::vector<float>(outputs);
    std::vector<std::int32_t> correction = std::vector<std::int32_t>(outputs);

    Problem()
    {
        Random random(3);
        for (auto& value : activations)
            value = static_cast<std::uint8_t>(random.below(8) == 0 ? 127 : random.below(128));
        for (auto& value : weights)
            value = static_cast<std::int8_t>(
                random.below(8) == 0 ? 127 : static_cast<int>(random.below(255)) - 127);
        for (auto* numbers : {&rowScales, &scales, &bias})
            for (float& number : *numbers)
                number = random.around(1);
        wide.assign(weights.begin(), weights.end());
        DenseLayer::pack(weights.data(), inputs, outputs, outputs, packed.data());
        for (std::size_t n = 0; n < outputs; ++n)
            for (std::size_t k = 0; k < inputs; ++k)
                correction[n] += 64 * weights[n * inputs + k];
    }

    std::vector<float> solve(const Kernels& kernels) const
    {
        std::vector<float> result(rows * outputs);
        kernels.multiply(rows, {activations.data(), inputs, rowScales.data()},
            {inputs, outputs, packed.data(), wide.data(), scales.data(), bias.data(), correction.data()},
            result.data(), outputs);
        return result;
    }
};

/// Whether numbers have the same bits.
template <typename Numbers>
bool areSame(const Numbers& a, const Numbers& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](auto x, auto y) {
        if constexpr (sizeof x == 4)
            return std::bit_cast<std::uint32_t>(x) == std::bit_cast<std::uint32_t>(y);
        else
            return x == y;
    });
}

} // namespace

TEST_CASE("A product of bytes is what exact numbers give")
{
    const Problem problem;
    for (const Kernels* kernels : usableKernels()) {
        CAPTURE(kernels->name);
        const std::vector<float> result = problem.solve(*kernels);
        for (std::size_t i = 0; i < rows; ++i)
            for (std::size_t n = 0; n < outputs; ++n) {
                double sum = 0;
                for (std::size_t k = 0; k < inputs; ++k)
                    sum += (problem.activations[i * inputs + k] - 64.0) * problem.weights[n * inputs + k];
                const double exact
                    = sum * static_cast<double>(problem.scales[n]) * static_cast<double>(problem.rowScales[i])
                    + static_cast<double>(problem.bias[n]);
                REQUIRE(std::abs(static_cast<double>(result[i * outputs + n]) - exact) < 1e-2);
            }
    }
}

TEST_CASE("All kernels give the same bits")
{
    const Problem problem;
    const std::vector<float> product = problem.solve(bestKernels());
    Random random(5);
    std::vector<float> numbers(128);
    for (float& number : numbers)
        number = random.around(3);
    std::vector<std::uint8_t> nibbles(4 * 64);
    for (auto& byte : nibbles)
        byte = static_cast<std::uint8_t>(random.below(256));
    const NibbleTable table {128, nibbles.data(), numbers.data()};
    const std::vector<std::uint32_t> chosen {2, 0, 3};
    const auto all = [&](const Kernels& kernels) {
        std::vector<float> sum(128);
        kernels.addRows(table, chosen, sum.data());
        std::vector<float> cell(numbers.begin(), numbers.begin() + 16);
        std::vector<std::uint8_t> bytes(3 * 128 + 16);
        kernels.step(16, {numbers.data(), numbers.data() + 64, cell.data(), bytes.data() + 3 * 128});
        sum.insert(sum.end(), cell.begin(), cell.end());
        sum.push_back(kernels.quantize(numbers.data(), 128, bytes.data()));
        sum.push_back(kernels.quantizePositive(numbers.data(), 128, bytes.data() + 128));
        sum.push_back(
            kernels.quantizeSigned(numbers.data(), 128, reinterpret_cast<std::int8_t*>(bytes.data() + 256)));
        sum.push_back(kernels.largestSum(numbers.data(), sum.data(), 77));
        return std::pair(sum, bytes);
    };
    const auto best = all(bestKernels());
    for (const Kernels* kernels : usableKernels()) {
        CAPTURE(kernels->name);
        CHECK(areSame(problem.solve(*kernels), product));
        const auto [floats, bytes] = all(*kernels);
        CHECK(areSame(floats, best.first));
        CHECK(areSame(bytes, best.second));
    }
}

TEST_CASE("The activations are near to what they stand for")
{
    for (float x = -9; x <= 9; x += 0.01F) {
        float tangent = 0;
        float share = 0;
        hyperbolicTangent(x, tangent);
        logistic(x, share);
        REQUIRE(std::abs(tangent - std::tanh(x)) < 2e-4F);
        REQUIRE(std::abs(share - 1 / (1 + std::exp(-x))) < 2e-4F);
        REQUIRE(std::abs(tangent) <= 1);
    }
}
