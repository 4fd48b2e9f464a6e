// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/error.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace casus {

/// The lines of a file of training data, with the place for messages. For one thread.
class TrainingLines
{
public:
    explicit TrainingLines(const std::filesystem::path& file)
        : file_(file.string())
        , stream_(file, std::ios::binary)
    {
        if (!stream_)
            throw Error("cannot read the training data " + file_ + "; is the path right?");
    }

    bool next(std::string& line)
    {
        if (!std::getline(stream_, line))
            return false;
        if (line.ends_with('\r'))
            line.pop_back();
        ++number_;
        return true;
    }

    [[noreturn]] void fail(const std::string& why) const
    {
        throw Error(file_ + ", line " + std::to_string(number_) + ": " + why);
    }

    static std::vector<std::string_view> columns(std::string_view line)
    {
        std::vector<std::string_view> columns;
        for (std::size_t begin = 0; begin <= line.size();) {
            const std::size_t end = std::min(line.find('\t', begin), line.size());
            columns.push_back(line.substr(begin, end - begin));
            begin = end + 1;
        }
        return columns;
    }

private:
    std::string file_;
    std::ifstream stream_;
    std::size_t number_ = 0;
};

} // namespace casus
