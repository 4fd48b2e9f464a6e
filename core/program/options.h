// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/pipeline/options.h>

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casus {

/// A mistake on the command line; the program ends with code 2.
class UsageError : public OptionError
{
public:
    using OptionError::OptionError;
};

/// An option of a command.
struct Option
{
    char letter; ///< 0 where it has no short form
    std::string_view name;
    bool hasValue;
};

/// What stands on a command line behind the command.
struct CommandLine
{
    std::vector<std::string> operands;
    std::map<std::string, std::vector<std::string>, std::less<>>
        values; ///< of the options, by long name, in order

    bool has(std::string_view option) const { return values.find(option) != values.end(); }
    /// The last value of an option, or `otherwise`.
    std::string get(std::string_view option, std::string_view otherwise) const;
    const std::vector<std::string>& all(std::string_view option) const;
};

/// Reads `-f X`, `-fX`, `--format X`, `--format=X`; `--` ends the options. Throws UsageError, with the
/// nearest option there is, where one is unknown or its value is missing or empty.
CommandLine readCommandLine(std::span<char* const> arguments, std::span<const Option> options);

} // namespace casus
