// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace casus {

/// tanh by the seventh convergent of Lambert's continued fraction: additions, multiplications and one
/// division, so that it has the same bits on all processors where nothing is contracted. Wrong by 0.0001 at
/// most; `Number` is float or a vector of floats.
template <typename Number>
[[gnu::always_inline]] inline void hyperbolicTangent(const Number& value, Number& result)
{
    const Number bound = Number {} + 4.97F; // where the fraction reaches 1
    const Number above = value > bound ? bound : value;
    const Number x = above < -bound ? -bound : above;
    const Number square = x * x;
    const Number numerator = x * (135135.F + square * (17325.F + square * (378.F + square)));
    const Number denominator = 135135.F + square * (62370.F + square * (3150.F + square * 28.F));
    result = numerator / denominator;
}

/// The logistic function, by the same fraction.
template <typename Number>
[[gnu::always_inline]] inline void logistic(const Number& value, Number& result)
{
    Number half;
    hyperbolicTangent(Number(value * 0.5F), half);
    result = half * 0.5F + 0.5F;
}

} // namespace casus
