// SPDX-License-Identifier: Apache-2.0
#include "training/float_kernels.h"

#include "network/activation.h"

#include <algorithm>
#include <cstring>
#include <vector>

namespace casus {

namespace any {
constexpr std::size_t tileRows = 4;
constexpr std::size_t tileVectors = 1;
#include "training/float_kernels_body.h"
} // namespace any

#ifdef __x86_64__
#pragma GCC push_options
#pragma GCC target("avx2,fma")
namespace avx2 {
constexpr std::size_t tileRows = 4;
constexpr std::size_t tileVectors = 1;
#include "training/float_kernels_body.h"
} // namespace avx2
#pragma GCC pop_options

#pragma GCC push_options
#pragma GCC target("avx512f,avx512vl,avx512dq,avx512bw,avx2,fma,prefer-vector-width=512")
namespace avx512 {
constexpr std::size_t tileRows = 8;
constexpr std::size_t tileVectors = 2;
#include "training/float_kernels_body.h"
} // namespace avx512
#pragma GCC pop_options
#endif

namespace {

FloatKernels choose()
{
#ifdef __x86_64__
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl")
        && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512bw"))
        return {avx512::multiply, avx512::step, avx512::stepBack, avx512::squares, avx512::adam};
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        return {avx2::multiply, avx2::step, avx2::stepBack, avx2::squares, avx2::adam};
#endif
    return {any::multiply, any::step, any::stepBack, any::squares, any::adam};
}

} // namespace

const FloatKernels& floatKernels()
{
    static const FloatKernels kernels = choose();
    return kernels;
}

} // namespace casus
