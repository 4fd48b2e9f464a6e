// SPDX-License-Identifier: Apache-2.0
#include "training/optimizer.h"

#include "training/float_kernels.h"

#include <istream>
#include <ostream>

namespace casus {

namespace {

template <typename Number>
void put(std::ostream& stream, const std::vector<Number>& numbers)
{
    stream.write(reinterpret_cast<const char*>(numbers.data()),
        static_cast<std::streamsize>(numbers.size() * sizeof(Number)));
}

template <typename Number>
void get(std::istream& stream, std::vector<Number>& numbers)
{
    stream.read(reinterpret_cast<char*>(numbers.data()),
        static_cast<std::streamsize>(numbers.size() * sizeof(Number)));
}

} // namespace

Optimizer::Optimizer(FloatNetwork& network, const Recipe& recipe, std::size_t steps)
    : network_(network)
    , recipe_(recipe)
    , allSteps_(steps)
    , lastStep_(network.embedding.rows)
{
}

float Optimizer::rate() const
{
    const float done = static_cast<float>(step_) / static_cast<float>(allSteps_);
    if (done < recipe_.warmUp)
        return recipe_.rate * done / recipe_.warmUp;
    const float rest = (1 - done) / (1 - recipe_.warmUp);
    return recipe_.rate * (recipe_.lastRate + (1 - recipe_.lastRate) * std::max(rest, 0.F));
}

float Optimizer::averageDecay() const
{
    const float step = static_cast<float>(step_);
    return std::min(recipe_.averageDecay, (1 + step) / (10 + step));
}

void Optimizer::catchUp(std::uint32_t row)
{
    const auto gap = static_cast<float>(step_) - 1 - static_cast<float>(lastStep_[row]);
    if (gap <= 0)
        return;
    const float kept = std::pow(averageDecay(), gap);
    for (std::size_t k = 0; k < network_.embedding.columns; ++k) {
        const std::size_t at = row * network_.embedding.columns + k;
        network_.embedding.average[at]
            = kept * network_.embedding.average[at] + (1 - kept) * network_.embedding.weight[at];
    }
    lastStep_[row] = static_cast<std::uint32_t>(step_ - 1);
}

void Optimizer::step()
{
    ++step_;
    const std::vector<Tensor*> tensors = network_.tensors();
    Tensor& embedding = network_.embedding;
    float square = 0;
    for (const Tensor* tensor : tensors)
        square += floatKernels().squares(tensor->gradient.size(), tensor->gradient.data());
    for (const std::uint32_t row : network_.touched)
        square += floatKernels().squares(embedding.columns, embedding.gradientRow(row));
    const float norm = std::sqrt(square);
    const auto step = static_cast<float>(step_);
    AdamStep adam {};
    adam.gradientScale = norm > recipe_.largestGradient ? recipe_.largestGradient / norm : 1;
    adam.firstDecay = recipe_.firstDecay;
    adam.secondDecay = recipe_.secondDecay;
    adam.rate = rate() / (1 - std::pow(recipe_.firstDecay, step));
    adam.secondCorrection = 1 / (1 - std::pow(recipe_.secondDecay, step));
    adam.averageDecay = averageDecay();
    const auto change = [&adam](Tensor& tensor, std::size_t at, std::size_t count) {
        floatKernels().adam(count, tensor.weight.data() + at, tensor.gradient.data() + at,
            tensor.first.data() + at, tensor.second.data() + at, tensor.average.data() + at, adam);
        std::fill_n(tensor.gradient.data() + at, count, 0.F);
    };
    for (Tensor* tensor : tensors)
        change(*tensor, 0, tensor->weight.size());
    for (const std::uint32_t row : network_.touched) {
        catchUp(row);
        change(embedding, row * embedding.columns, embedding.columns);
        lastStep_[row] = static_cast<std::uint32_t>(step_);
    }
    network_.touched.clear();
}

void Optimizer::settle()
{
    ++step_;
    for (std::uint32_t row = 0; row < lastStep_.size(); ++row)
        catchUp(row);
    --step_;
}

void Optimizer::save(std::ostream& stream)
{
    settle();
    const std::uint64_t step = step_;
    stream.write(reinterpret_cast<const char*>(&step), sizeof step);
    std::vector<Tensor*> tensors = network_.tensors();
    tensors.push_back(&network_.embedding);
    for (const Tensor* tensor : tensors)
        for (const auto* numbers : {&tensor->weight, &tensor->first, &tensor->second, &tensor->average})
            put(stream, *numbers);
    put(stream, lastStep_);
}

bool Optimizer::load(std::istream& stream)
{
    std::uint64_t step = 0;
    stream.read(reinterpret_cast<char*>(&step), sizeof step);
    step_ = step;
    std::vector<Tensor*> tensors = network_.tensors();
    tensors.push_back(&network_.embedding);
    for (Tensor* tensor : tensors)
        for (auto* numbers : {&tensor->weight, &tensor->first, &tensor->second, &tensor->average})
            get(stream, *numbers);
    get(stream, lastStep_);
    return stream.good() && stream.peek() == std::istream::traits_type::eof();
}

} // namespace casus
