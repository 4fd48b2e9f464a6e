// SPDX-License-Identifier: Apache-2.0
#include "training/layers.h"

#include "training/float_kernels.h"

namespace casus {

namespace {

/// c += aᵀ·b, rows of a and b going together.
void addProduct(const Matrix& a, const Matrix& b, std::size_t firstColumn, std::size_t columns, Tensor& c)
{
    floatKernels().multiply(a.columns, columns, a.rows, {a.values.data(), 1, a.columns},
        b.values.data() + firstColumn, b.columns, c.gradient.data(), c.columns, true);
}

std::vector<float> transposed(const Tensor& tensor)
{
    std::vector<float> result(tensor.weight.size());
    for (std::size_t i = 0; i < tensor.rows; ++i)
        for (std::size_t j = 0; j < tensor.columns; ++j)
            result[j * tensor.rows + i] = tensor.weight[i * tensor.columns + j];
    return result;
}

} // namespace

Linear::Linear(std::size_t inputs, std::size_t outputs, bool isRectified, Random& random)
    : weight(Tensor::dense(inputs, outputs, random))
    , bias(1, outputs, 0, random)
    , isRectified_(isRectified)
{
}

void Linear::forward(const Matrix& input, Matrix& output) const
{
    output.clear(input.rows, weight.columns);
    for (std::size_t i = 0; i < output.rows; ++i)
        std::copy(bias.weight.begin(), bias.weight.end(), output.row(i));
    floatKernels().multiply(input.rows, weight.columns, weight.rows, {input.values.data(), input.columns, 1},
        weight.weight.data(), weight.columns, output.values.data(), output.columns, true);
    if (isRectified_)
        for (float& value : output.values)
            value = std::max(value, 0.F);
}

void Linear::backward(
    const Matrix& input, const Matrix& output, Matrix& outputGradient, Matrix& inputGradient)
{
    if (isRectified_)
        for (std::size_t i = 0; i < output.values.size(); ++i)
            outputGradient.values[i] = output.values[i] > 0 ? outputGradient.values[i] : 0;
    addProduct(input, outputGradient, 0, weight.columns, weight);
    const float one = 1;
    floatKernels().multiply(1, weight.columns, outputGradient.rows, {&one, 0, 0},
        outputGradient.values.data(), outputGradient.columns, bias.gradient.data(), weight.columns, true);
    const std::vector<float> back = transposed(weight);
    floatKernels().multiply(outputGradient.rows, weight.rows, weight.columns,
        {outputGradient.values.data(), outputGradient.columns, 1}, back.data(), weight.rows,
        inputGradient.values.data(), inputGradient.columns, true);
}

Bilstm::Bilstm(std::size_t inputs, std::size_t hidden, Random& random)
    : input(inputs, 8 * hidden, false, random)
    , recurrent {Tensor::dense(hidden, 4 * hidden, random), Tensor::dense(hidden, 4 * hidden, random)}
    , hidden_(hidden)
{
    // Each gate is a layer of its own; to remember is the best first guess.
    const float bound = std::sqrt(6.F / static_cast<float>(inputs + hidden))
        / std::sqrt(6.F / static_cast<float>(inputs + 8 * hidden));
    for (float& weight : input.weight.weight)
        weight *= bound;
    input.weight.average = input.weight.weight;
    for (const std::size_t direction : {0, 4})
        std::fill_n(
            input.bias.weight.begin() + static_cast<std::ptrdiff_t>((direction + 1) * hidden), hidden, 1.F);
    input.bias.average = input.bias.weight;
}

std::size_t Bilstm::token(const Batch& batch, std::size_t sentence, std::size_t step, bool isReverse) const
{
    return isReverse ? batch.begins[sentence + 1] - 1 - step : batch.begins[sentence] + step;
}

void Bilstm::forward(
    const Batch& batch, const Matrix& in, float recurrentDropout, Random& random, Matrix& output)
{
    Matrix before;
    input.forward(in, before);
    output.clear(in.rows, 2 * hidden_);
    for (const bool isReverse : {false, true}) {
        Trace& trace = traces_[isReverse];
        trace.mask.clear(batch.sentences.size(), hidden_);
        drawMask(trace.mask, recurrentDropout, random);
        run(batch, isReverse, before, output);
    }
}

void Bilstm::run(const Batch& batch, bool isReverse, const Matrix& before, Matrix& output)
{
    Trace& trace = traces_[isReverse];
    trace.gates.clear(batch.tokens(), 4 * hidden_);
    trace.cell.clear(batch.tokens(), hidden_);
    trace.tangent.clear(batch.tokens(), hidden_);
    trace.before.clear(batch.tokens(), hidden_);
    const std::size_t offset = isReverse ? hidden_ : 0;
    Matrix last;
    Matrix recurrentPart;
    last.clear(batch.sentences.size(), hidden_);
    recurrentPart.clear(batch.sentences.size(), 4 * hidden_);
    for (std::size_t step = 0; step < batch.longest(); ++step) {
        const std::size_t active = batch.active(step);
        if (step > 0)
            floatKernels().multiply(active, 4 * hidden_, hidden_, {last.values.data(), hidden_, 1},
                recurrent[isReverse].weight.data(), 4 * hidden_, recurrentPart.values.data(), 4 * hidden_,
                false);
        for (std::size_t s = 0; s < active; ++s) {
            const std::size_t at = token(batch, s, step, isReverse);
            std::copy_n(last.row(s), hidden_, trace.before.row(at));
            const float* cellBefore
                = step > 0 ? trace.cell.row(token(batch, s, step - 1, isReverse)) : nullptr;
            floatKernels().step(hidden_,
                {before.row(at) + 4 * offset, recurrentPart.row(s), cellBefore, trace.gates.row(at),
                    trace.cell.row(at), trace.tangent.row(at), output.row(at) + offset});
            for (std::size_t j = 0; j < hidden_; ++j)
                last.row(s)[j] = output.row(at)[offset + j] * trace.mask.row(s)[j];
        }
    }
}

void Bilstm::runBack(const Batch& batch, bool isReverse, const Matrix& outputGradient, Matrix& gateGradient)
{
    const Trace& trace = traces_[isReverse];
    const std::size_t offset = isReverse ? hidden_ : 0;
    const std::vector<float> back = transposed(recurrent[isReverse]);
    Matrix cellGradient;
    Matrix lastGradient;
    Matrix gates;
    cellGradient.clear(batch.sentences.size(), hidden_);
    lastGradient.clear(batch.sentences.size(), hidden_);
    gates.clear(batch.sentences.size(), 4 * hidden_);
    for (std::size_t step = batch.longest(); step-- > 0;) {
        const std::size_t active = batch.active(step);
        for (std::size_t s = 0; s < active; ++s) {
            const std::size_t at = token(batch, s, step, isReverse);
            const float* cellBefore
                = step > 0 ? trace.cell.row(token(batch, s, step - 1, isReverse)) : nullptr;
            floatKernels().stepBack(hidden_,
                {trace.gates.row(at), trace.tangent.row(at), cellBefore, outputGradient.row(at) + offset,
                    lastGradient.row(s), cellGradient.row(s), gates.row(s)});
            std::copy_n(gates.row(s), 4 * hidden_, gateGradient.row(at) + 4 * offset);
        }
        if (step == 0)
            break;
        floatKernels().multiply(active, hidden_, 4 * hidden_, {gates.values.data(), 4 * hidden_, 1},
            back.data(), hidden_, lastGradient.values.data(), hidden_, false);
        for (std::size_t s = 0; s < active; ++s)
            for (std::size_t j = 0; j < hidden_; ++j)
                lastGradient.row(s)[j] *= trace.mask.row(s)[j];
    }
}

void Bilstm::backward(
    const Batch& batch, const Matrix& in, const Matrix& outputGradient, Matrix& inputGradient)
{
    Matrix gateGradient;
    gateGradient.clear(batch.tokens(), 8 * hidden_);
    for (const bool isReverse : {false, true}) {
        runBack(batch, isReverse, outputGradient, gateGradient);
        addProduct(traces_[isReverse].before, gateGradient, isReverse ? 4 * hidden_ : 0, 4 * hidden_,
            recurrent[isReverse]);
    }
    inputGradient.clear(in.rows, in.columns);
    Matrix unused;
    input.backward(in, unused, gateGradient, inputGradient);
}

void drawMask(Matrix& mask, float share, Random& random)
{
    for (float& value : mask.values)
        value = share > 0 && random.happens(share) ? 0 : 1 / (1 - share);
}

void applyMask(const Batch& batch, const Matrix& mask, Matrix& tokens)
{
    for (std::size_t s = 0; s < batch.sentences.size(); ++s)
        for (std::size_t i = batch.begins[s]; i < batch.begins[s + 1]; ++i)
            for (std::size_t j = 0; j < tokens.columns; ++j)
                tokens.row(i)[j] *= mask.row(s)[j];
}

} // namespace casus
