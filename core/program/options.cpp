// SPDX-License-Identifier: Apache-2.0
#include "program/options.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace casus {

namespace {

/// Levenshtein's distance.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t {0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i - 1] != b[j - 1]);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row[b.size()];
}

const Option& optionNamed(std::string_view name, std::span<const Option> options)
{
    const auto nearest = std::min_element(options.begin(), options.end(),
        [&](const Option& a, const Option& b) { return distance(a.name, name) < distance(b.name, name); });
    if (nearest->name == name)
        return *nearest;
    const bool isNear = distance(nearest->name, name) <= 2 + nearest->name.size() / 4;
    throw UsageError("unknown option --" + std::string(name)
        + (isNear ? "; did you mean --" + std::string(nearest->name) + "?" : "; see --help"));
}

const Option& optionWithLetter(char letter, std::span<const Option> options)
{
    const auto found = std::find_if(
        options.begin(), options.end(), [&](const Option& option) { return option.letter == letter; });
    if (found == options.end())
        throw UsageError(std::string("unknown option -") + letter + "; see --help");
    return *found;
}

} // namespace

std::string CommandLine::get(std::string_view option, std::string_view otherwise) const
{
    const auto found = values.find(option);
    return found == values.end() ? std::string(otherwise) : found->second.back();
}

const std::vector<std::string>& CommandLine::all(std::string_view option) const
{
    static const std::vector<std::string> none;
    const auto found = values.find(option);
    return found == values.end() ? none : found->second;
}

CommandLine readCommandLine(std::span<char* const> arguments, std::span<const Option> options)
{
    CommandLine line;
    bool isOver = false;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string_view argument = arguments[i];
        if (isOver || argument.size() < 2 || argument.front() != '-') {
            line.operands.emplace_back(argument);
            continue;
        }
        if (argument == "--") {
            isOver = true;
            continue;
        }
        const bool isLong = argument[1] == '-';
        const std::size_t equals = isLong ? argument.find('=') : std::string_view::npos;
        const Option& option = isLong
            ? optionNamed(argument.substr(2, equals == std::string_view::npos ? equals : equals - 2), options)
            : optionWithLetter(argument[1], options);
        std::vector<std::string>& values = line.values[std::string(option.name)];
        const bool isGlued = isLong ? equals != std::string_view::npos : argument.size() > 2;
        if (!option.hasValue) {
            if (isGlued)
                throw UsageError("the option " + std::string(argument) + " takes no value");
            values.emplace_back();
        } else if (isGlued) {
            values.emplace_back(argument.substr(isLong ? equals + 1 : 2));
        } else if (i + 1 < arguments.size()) {
            values.emplace_back(arguments[++i]);
        }
        if (option.hasValue && (values.empty() || values.back().empty()))
            throw UsageError("the option " + std::string(argument) + " needs a value");
    }
    return line;
}

} // namespace casus
