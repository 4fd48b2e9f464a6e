// SPDX-License-Identifier: Apache-2.0
#include "store/trig_blocks.h"

#include <Poco/String.h>

#include <algorithm>
#include <utility>

namespace casus {

namespace {

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

/// Reads what stands before a graph, token by token.
class Head
{
public:
    Head(std::string_view text, std::map<std::string, std::string>& prefixes, std::string& base)
        : rest_(text)
        , prefixes_(prefixes)
        , base_(base)
    {
    }

    /// The text as Raptor reads it. Keeps what is declared.
    std::string read()
    {
        for (std::string_view token = next(); !token.empty(); token = next()) {
            const std::string word = Poco::toLower(std::string(token));
            const bool isSparql = word == "prefix" || word == "base";
            if (word == "@prefix" || word == "prefix") {
                out_ += "@prefix";
                const std::string name(copied(next()));
                prefixes_[name] = copied(next());
            } else if (word == "@base" || word == "base") {
                out_ += "@base";
                base_ = copied(next());
            } else if (word != "graph") {
                copied(token);
            }
            if (isSparql)
                out_ += " .";
        }
        return std::move(out_);
    }

private:
    /// The next token; what stands before it is copied. Empty at the end.
    std::string_view next()
    {
        std::size_t size = 0;
        while (size < rest_.size() && (isBlank(rest_[size]) || rest_[size] == '#'))
            size = rest_[size] == '#' ? std::min(rest_.find('\n', size), rest_.size()) : size + 1;
        out_ += rest_.substr(0, size);
        rest_.remove_prefix(size);
        const std::string_view token = rest_.substr(0, tokenSize());
        rest_.remove_prefix(token.size());
        return token;
    }

    std::size_t tokenSize() const
    {
        if (rest_.empty())
            return 0;
        const char first = rest_.front();
        std::size_t end = 1;
        if (first == '"' || first == '\'') {
            const bool isLong = rest_.substr(0, 3) == std::string(3, first);
            const std::string closing(isLong ? 3 : 1, first);
            for (end = closing.size(); end < rest_.size() && rest_.substr(end, closing.size()) != closing;)
                end += rest_[end] == '\\' ? 2 : 1;
            return end + closing.size();
        }
        if (first == '<')
            return std::min(rest_.find('>'), rest_.size() - 1) + 1;
        while (end < rest_.size() && !isBlank(rest_[end]) && rest_[end] != '<' && rest_[end] != '"'
            && rest_[end] != '#')
            ++end;
        return end;
    }

    std::string_view copied(std::string_view token)
    {
        out_ += token;
        return token;
    }

    std::string_view rest_;
    std::map<std::string, std::string>& prefixes_;
    std::string& base_;
    std::string out_;
};

} // namespace

TrigBlocks::TrigBlocks(Take take)
    : take_(std::move(take))
{
}

void TrigBlocks::write(std::string_view bytes)
{
    for (const char byte : bytes) {
        text_ += byte;
        line_ += byte == '\n';
        read(byte);
    }
}

void TrigBlocks::finish()
{
    if (!std::all_of(text_.begin(), text_.end(), isBlank))
        close();
}

void TrigBlocks::read(char byte)
{
    switch (mode_) {
    case Mode::Plain:
        return readPlain(byte);
    case Mode::Escape:
        mode_ = Mode::Plain;
        return;
    case Mode::Comment:
        if (byte == '\n')
            mode_ = Mode::Plain;
        return;
    case Mode::Iri:
        if (byte == '>')
            mode_ = Mode::Plain;
        return;
    default:
        return readString(byte);
    }
}

void TrigBlocks::readPlain(char byte)
{
    switch (byte) {
    case '\\':
        mode_ = Mode::Escape;
        break;
    case '#':
        mode_ = Mode::Comment;
        break;
    case '<':
        mode_ = Mode::Iri;
        break;
    case '"':
    case '\'':
        mode_ = Mode::Opening;
        quote_ = byte;
        quotes_ = 1;
        break;
    case '{':
        if (depth_++ == 0)
            headSize_ = text_.size() - 1;
        break;
    case '}':
        if (depth_ > 0 && --depth_ == 0)
            close();
        break;
    default:
        break;
    }
}

void TrigBlocks::readString(char byte)
{
    if (mode_ == Mode::ShortEscape || mode_ == Mode::LongEscape) {
        mode_ = mode_ == Mode::ShortEscape ? Mode::Short : Mode::Long;
        quotes_ = 0;
        return;
    }
    quotes_ = byte == quote_ ? quotes_ + 1 : mode_ == Mode::Opening ? quotes_ : 0;
    if (mode_ == Mode::Opening) {
        if (byte == quote_) {
            if (quotes_ == 3)
                mode_ = Mode::Long, quotes_ = 0;
            return;
        }
        if (quotes_ == 2) { // an empty string
            mode_ = Mode::Plain;
            return readPlain(byte);
        }
        mode_ = Mode::Short;
    }
    if (byte == '\\')
        mode_ = mode_ == Mode::Short ? Mode::ShortEscape : Mode::LongEscape;
    else if (byte == quote_ && (mode_ == Mode::Short || quotes_ == 3))
        mode_ = Mode::Plain;
}

/// Hands over what has come so far.
void TrigBlocks::close()
{
    if (depth_ > 0 || headSize_ == 0)
        headSize_ = text_.size(); // there is no graph, or it is not closed
    std::string document = header();
    document += Head(std::string_view(text_).substr(0, headSize_), prefixes_, base_).read();
    document += std::string_view(text_).substr(headSize_);
    text_.clear();
    headSize_ = 0;
    take_(document, std::exchange(firstLine_, line_));
}

/// What was declared before, on no line of its own.
std::string TrigBlocks::header() const
{
    std::string header = base_.empty() ? "" : "@base " + base_ + " . ";
    for (const auto& [name, iri] : prefixes_)
        header += "@prefix " + name + ' ' + iri + " . ";
    return header;
}

} // namespace casus
