// SPDX-License-Identifier: Apache-2.0
#include "settings_text.h"

#include <casus/error.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace casus {
namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

/// Follows the INFO reader's states through a file.
class Check
{
public:
    explicit Check(const std::string& file)
        : file_(file)
    {
    }

    void line(std::string_view text)
    {
        ++number_;
        isAfterValue_ = false;
        isValueNext_ = isContinued_;
        const bool hasControl = std::any_of(text.begin(), text.end(),
            [](char c) { return static_cast<unsigned char>(c) < 0x20 && !isBlank(c); });
        if (hasControl)
            refuse("it holds a control character");
        rest_ = text;
        skipBlanks();
        if (rest_.starts_with('#'))
            refuse("a line must not begin with #; comments begin with ; and files cannot be included");
        for (; !rest_.empty() && rest_.front() != ';'; skipBlanks())
            token();
    }

    std::vector<std::size_t> end()
    {
        ++number_;
        refusePendingKey();
        return std::move(linesOfKeys_);
    }

private:
    void skipBlanks()
    {
        const auto begin = std::find_if_not(rest_.begin(), rest_.end(), isBlank);
        rest_.remove_prefix(static_cast<std::size_t>(begin - rest_.begin()));
    }

    void token()
    {
        const char first = rest_.front();
        if (first == '{')
            openBlock();
        else if (first == '}')
            closeBlock();
        else if (first == '\\' && isAfterValue_) // the value goes on in the next line
            continueValue();
        else
            word(first == '"' ? quoted() : unquoted());
    }

    void openBlock()
    {
        key_.reset();
        linesOfBraces_.push_back(number_);
        isValueNext_ = isAfterValue_ = false;
        rest_.remove_prefix(1);
    }

    void closeBlock()
    {
        refusePendingKey();
        if (!linesOfBraces_.empty())
            linesOfBraces_.pop_back();
        isValueNext_ = isAfterValue_ = false;
        rest_.remove_prefix(1);
    }

    void continueValue()
    {
        isContinued_ = true;
        rest_ = {};
    }

    std::string_view take(std::size_t size)
    {
        const std::string_view result = rest_.substr(0, size);
        rest_.remove_prefix(result.size());
        return result;
    }

    std::string_view quoted()
    {
        std::size_t end = 1;
        while (end < rest_.size() && rest_[end] != '"')
            end += rest_[end] == '\\' ? 2 : 1;
        if (end >= rest_.size())
            refuse("a quotation mark is not closed");
        const std::string_view result = take(end + 1);
        if (!rest_.empty() && !isBlank(rest_.front())
            && std::string_view("{};").find(rest_.front()) == rest_.npos)
            refuse("a blank must follow " + std::string(result));
        return result;
    }

    std::string_view unquoted()
    {
        const auto end = std::find_if(rest_.begin(), rest_.end(), isBlank);
        const std::string_view result = take(static_cast<std::size_t>(end - rest_.begin()));
        if (result.find_first_of("{};\"") != result.npos)
            refuse("\"" + std::string(result) + "\" contains one of { } ; \" and must stand in quotes");
        return result;
    }

    void word(std::string_view text)
    {
        if (isValueNext_) {
            key_.reset();
            isValueNext_ = isContinued_ = false;
            isAfterValue_ = true;
            return;
        }
        refusePendingKey();
        const bool isInLine = !linesOfBraces_.empty() && linesOfBraces_.back() == number_;
        if (isAfterValue_ && !isInLine)
            refuse("\"" + std::string(text) + "\" is left over; a value with blanks must stand in quotes");
        key_ = text;
        linesOfKeys_.push_back(number_);
        isValueNext_ = true;
        isAfterValue_ = false;
    }

    void refusePendingKey()
    {
        if (!key_)
            return;
        number_ = linesOfKeys_.back();
        refuse("the key \"" + *key_ + "\" has neither a value nor a block");
    }

    [[noreturn]] void refuse(const std::string& sentence) const
    {
        throw Error(file_ + ", line " + std::to_string(number_) + ": " + sentence);
    }

    const std::string& file_;
    std::string_view rest_; ///< of the line
    std::size_t number_ = 0; ///< of the line, from 1
    std::optional<std::string> key_; ///< a key that has no value yet
    std::vector<std::size_t> linesOfKeys_;
    std::vector<std::size_t> linesOfBraces_; ///< where the open blocks begin
    bool isValueNext_ = false;
    bool isAfterValue_ = false;
    bool isContinued_ = false;
};

} // namespace

std::vector<std::size_t> linesOfKeys(std::string_view text, const std::string& file)
{
    Check check(file);
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        check.line(text.substr(0, end));
        text.remove_prefix(end == text.npos ? text.size() : end + 1);
    }
    return check.end();
}

} // namespace casus
