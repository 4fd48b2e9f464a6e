// SPDX-License-Identifier: Apache-2.0
#include "query/query_text.h"

#include <casus/error.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace casus {

namespace {

constexpr std::pair<std::string_view, QueryForm> forms[] = {{"SELECT", QueryForm::Select},
    {"ASK", QueryForm::Ask}, {"CONSTRUCT", QueryForm::Construct}, {"DESCRIBE", QueryForm::Describe}};

constexpr std::string_view updates[]
    = {"INSERT", "DELETE", "WITH", "LOAD", "CLEAR", "CREATE", "DROP", "COPY", "MOVE", "ADD"};

/// The prologue of a query, from left to right.
class Prologue
{
public:
    explicit Prologue(std::string_view query)
        : rest_(query)
    {
    }

    QueryText read()
    {
        QueryText text;
        for (;;) {
            const std::string word = takeWord();
            const auto* const form
                = std::ranges::find(forms, word, &std::pair<std::string_view, QueryForm>::first);
            if (form != std::end(forms)) {
                text.form = form->second;
                return text;
            }
            if (word == "PREFIX") {
                std::string prefix(takeUntil(':'));
                takeUntil('<');
                text.prefixes.emplace(std::move(prefix), takeUntil('>'));
            } else if (word == "BASE") {
                takeUntil('<');
                takeUntil('>');
            } else if (std::ranges::find(updates, word) != std::end(updates)) {
                throw Error("this is an update, and casus query only asks; it begins with " + word);
            } else {
                refuse();
            }
        }
    }

private:
    void skipBlanks()
    {
        while (!rest_.empty() && (static_cast<unsigned char>(rest_.front()) <= ' ' || rest_.front() == '#')) {
            const bool isComment = rest_.front() == '#';
            rest_.remove_prefix(isComment ? std::min(rest_.find('\n'), rest_.size()) : 1);
        }
    }

    /// The next word in capitals.
    std::string takeWord()
    {
        skipBlanks();
        std::string word;
        for (; !rest_.empty(); rest_.remove_prefix(1)) {
            const char letter = rest_.front();
            if (letter >= 'a' && letter <= 'z')
                word += static_cast<char>(letter - 'a' + 'A');
            else if (letter >= 'A' && letter <= 'Z')
                word += letter;
            else
                break;
        }
        return word;
    }

    /// What stands before a byte, which is taken too.
    std::string_view takeUntil(char end)
    {
        skipBlanks();
        const std::size_t size = rest_.find(end);
        if (size == std::string_view::npos)
            refuse();
        const std::string_view taken = rest_.substr(0, size);
        rest_.remove_prefix(size + 1);
        return taken;
    }

    [[noreturn]] static void refuse()
    {
        throw Error(
            "this is no query of SPARQL, and no file with one: behind its prefixes it must begin with "
            "SELECT, ASK, CONSTRUCT or DESCRIBE");
    }

    std::string_view rest_;
};

} // namespace

QueryText readQueryText(std::string_view query)
{
    return Prologue(query).read();
}

} // namespace casus
