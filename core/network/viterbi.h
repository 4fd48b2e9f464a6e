// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace casus {

/// The best sequence of name labels in which a name goes on only where one of its type began. Label 0 is
/// none, 1 + 2·type begins a name, 2 + 2·type goes on with it. For one thread.
class CASUS_EXPORT LabelSearch
{
public:
    /// `scores` has for each word a row of `stride` numbers, the first `labels` of them scores. Gives a label
    /// for each word.
    void labels(
        const float* scores, std::size_t stride, std::size_t words, std::size_t labels, std::uint8_t* result);

private:
    std::vector<float> best_;
    std::vector<float> next_;
    std::vector<std::uint8_t> from_; ///< of each word and label the label before it
};

} // namespace casus
