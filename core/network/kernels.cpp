// SPDX-License-Identifier: Apache-2.0
#include "network/kernels.h"

#include "network/activation.h"

#include <algorithm>
#include <cstring>
#include <vector>

#ifdef __x86_64__
#include <immintrin.h>
#endif

namespace casus {

namespace portable {
constexpr std::size_t width = 4;
#include "network/kernels_body.h"

/// Sixteen-bit products, which any processor with vectors adds up in pairs.
void multiply(std::size_t rows, const Activations& activations, const Weights& weights, float* output,
    std::size_t outputStride)
{
    std::vector<std::int16_t> row(weights.inputs);
    for (std::size_t i = 0; i < rows; ++i) {
        std::copy_n(activations.bytes + i * activations.stride, weights.inputs, row.begin());
        for (std::size_t n = 0; n < weights.outputs; n += lanes) {
            std::int32_t sums[lanes];
            for (std::size_t lane = 0; lane < lanes; ++lane) {
                const std::int16_t* column = weights.wide + (n + lane) * weights.inputs;
                std::int32_t sum = 0;
                for (std::size_t k = 0; k < weights.inputs; ++k)
                    sum += std::int32_t {row[k]} * column[k];
                sums[lane] = sum;
            }
            storeScaled(sums, activations.scales[i], weights, n, output + i * outputStride + n);
        }
    }
}

constexpr Kernels kernels {
    "portable", true, multiply, addRows, step, quantize, quantizePositive, quantizeSigned, largestSum};
} // namespace portable

#ifdef __x86_64__
#pragma GCC push_options
#pragma GCC target("avx2")
namespace avx2 {
constexpr std::size_t width = 8;
#include "network/kernels_body.h"

/// Sums of sixteen outputs.
struct Sums
{
    __m256i low;
    __m256i high;
};

/// Adds four activations times the weights of eight outputs. Two products of seven by eight bits fit into
/// sixteen.
[[gnu::always_inline]] inline __m256i dot(__m256i sums, __m256i activations, const std::int8_t* weights)
{
    const __m256i products
        = _mm256_maddubs_epi16(activations, _mm256_loadu_si256(reinterpret_cast<const __m256i*>(weights)));
    return _mm256_add_epi32(sums, _mm256_madd_epi16(products, _mm256_set1_epi16(1)));
}

template <std::size_t tileRows>
[[gnu::always_inline]] inline void tile(std::size_t first, const Activations& activations,
    const Weights& weights, std::size_t n, float* output, std::size_t outputStride)
{
    Sums sums[tileRows];
    for (Sums& sum : sums)
        sum = {_mm256_setzero_si256(), _mm256_setzero_si256()};
    for (std::size_t k = 0; k < weights.inputs; k += 4) {
        const std::int8_t* column = weights.packed + k * weights.outputs + n * 4;
        for (std::size_t r = 0; r < tileRows; ++r) {
            std::int32_t four;
            std::memcpy(&four, activations.bytes + (first + r) * activations.stride + k, sizeof four);
            const __m256i spread = _mm256_set1_epi32(four);
            sums[r].low = dot(sums[r].low, spread, column);
            sums[r].high = dot(sums[r].high, spread, column + 32);
        }
    }
    for (std::size_t r = 0; r < tileRows; ++r) {
        alignas(32) std::int32_t whole[lanes];
        _mm256_store_si256(reinterpret_cast<__m256i*>(whole), sums[r].low);
        _mm256_store_si256(reinterpret_cast<__m256i*>(whole + 8), sums[r].high);
        storeScaled(
            whole, activations.scales[first + r], weights, n, output + (first + r) * outputStride + n);
    }
}

void multiply(std::size_t rows, const Activations& activations, const Weights& weights, float* output,
    std::size_t outputStride)
{
    for (std::size_t n = 0; n < weights.outputs; n += lanes) {
        std::size_t i = 0;
        for (; i + 6 <= rows; i += 6)
            tile<6>(i, activations, weights, n, output, outputStride);
        for (; i + 2 <= rows; i += 2)
            tile<2>(i, activations, weights, n, output, outputStride);
        for (; i < rows; ++i)
            tile<1>(i, activations, weights, n, output, outputStride);
    }
}

constexpr Kernels kernels {
    "avx2", false, multiply, addRows, step, quantize, quantizePositive, quantizeSigned, largestSum};
} // namespace avx2
#pragma GCC pop_options

#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni,avx2,prefer-vector-width=512")
namespace avx512 {
constexpr std::size_t width = 16;
#include "network/kernels_body.h"

template <std::size_t tileRows, std::size_t vectors>
[[gnu::always_inline]] inline void tile(std::size_t first, const Activations& activations,
    const Weights& weights, std::size_t n, float* output, std::size_t outputStride)
{
    __m512i sums[tileRows][vectors];
    for (auto& row : sums)
        for (__m512i& sum : row)
            sum = _mm512_setzero_si512();
    for (std::size_t k = 0; k < weights.inputs; k += 4) {
        const std::int8_t* column = weights.packed + k * weights.outputs + n * 4;
        __m512i right[vectors];
        for (std::size_t v = 0; v < vectors; ++v)
            right[v] = _mm512_loadu_si512(column + v * 64);
        for (std::size_t r = 0; r < tileRows; ++r) {
            std::int32_t four;
            std::memcpy(&four, activations.bytes + (first + r) * activations.stride + k, sizeof four);
            for (std::size_t v = 0; v < vectors; ++v)
                sums[r][v] = _mm512_dpbusd_epi32(sums[r][v], _mm512_set1_epi32(four), right[v]);
        }
    }
    for (std::size_t r = 0; r < tileRows; ++r)
        for (std::size_t v = 0; v < vectors; ++v) {
            alignas(64) std::int32_t whole[lanes];
            _mm512_store_si512(whole, sums[r][v]);
            const std::size_t at = n + v * lanes;
            storeScaled(
                whole, activations.scales[first + r], weights, at, output + (first + r) * outputStride + at);
        }
}

template <std::size_t vectors>
[[gnu::always_inline]] inline void column(std::size_t rows, const Activations& activations,
    const Weights& weights, std::size_t n, float* output, std::size_t outputStride)
{
    std::size_t i = 0;
    for (; i + 8 <= rows; i += 8)
        tile<8, vectors>(i, activations, weights, n, output, outputStride);
    for (; i + 2 <= rows; i += 2)
        tile<2, vectors>(i, activations, weights, n, output, outputStride);
    for (; i < rows; ++i)
        tile<1, vectors>(i, activations, weights, n, output, outputStride);
}

void multiply(std::size_t rows, const Activations& activations, const Weights& weights, float* output,
    std::size_t outputStride)
{
    std::size_t n = 0;
    for (; n + 2 * lanes <= weights.outputs; n += 2 * lanes)
        column<2>(rows, activations, weights, n, output, outputStride);
    if (n < weights.outputs)
        column<1>(rows, activations, weights, n, output, outputStride);
}

constexpr Kernels kernels {
    "avx512", false, multiply, addRows, step, quantize, quantizePositive, quantizeSigned, largestSum};
} // namespace avx512
#pragma GCC pop_options
#endif

namespace {

const std::vector<const Kernels*>& usable()
{
    static const std::vector<const Kernels*> all = [] {
        std::vector<const Kernels*> kernels;
#ifdef __x86_64__
        if (__builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512bw")
            && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq"))
            kernels.push_back(&avx512::kernels);
        if (__builtin_cpu_supports("avx2"))
            kernels.push_back(&avx2::kernels);
#endif
        kernels.push_back(&portable::kernels);
        return kernels;
    }();
    return all;
}

} // namespace

const Kernels& bestKernels()
{
    return *usable().front();
}

std::span<const Kernels* const> usableKernels()
{
    return usable();
}

} // namespace casus
