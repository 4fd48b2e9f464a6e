// SPDX-License-Identifier: Apache-2.0
#include "output/conllu.h"

#include "output/chain_brackets.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace casus {

namespace {

/// The text as one line.
std::string flat(std::string_view text)
{
    std::string line(text);
    std::replace_if(
        line.begin(), line.end(), [](char byte) { return byte == '\n' || byte == '\t'; }, ' ');
    return line;
}

void append(std::string& out, std::string_view cell)
{
    (out += '\t') += cell.empty() ? "_" : cell;
}

/// Writes one article. Lives as long as appendConllu() runs.
class Writer
{
public:
    Writer(const Document& document, std::string& out)
        : document_(document)
        , out_(out)
        , brackets_(chainBrackets(document))
    {
    }

    void run()
    {
        ((out_ += "# newdoc id = ") += flat(document_.article().id)) += '\n';
        std::size_t number = 0;
        for (const Sentence& sentence : document_.sentences()) {
            addSentence(sentence, ++number);
            out_ += '\n';
        }
    }

private:
    void addSentence(const Sentence& sentence, std::size_t number)
    {
        if (number == 1 || document_.sentences()[number - 2].paragraph != sentence.paragraph)
            out_ += "# newpar\n";
        ((((out_ += "# sent_id = ") += flat(document_.article().id)) += '-') += std::to_string(number))
            += '\n';
        ((out_ += "# text = ") += flat(document_.text(sentence.tokens))) += '\n';
        for (std::uint32_t token = sentence.tokens.begin; token < sentence.tokens.end; ++token)
            addToken(sentence.tokens, token);
    }

    void addToken(Span sentence, std::uint32_t token)
    {
        const Tag* tag = document_.tags().empty() ? nullptr : &document_.tags()[token];
        const Dependency* edge
            = document_.dependencies().empty() ? nullptr : &document_.dependencies()[token];
        out_ += std::to_string(token - sentence.begin + 1);
        append(out_, document_.text(document_.tokens()[token]));
        append(out_, tag ? tag->lemma : "");
        append(out_, tag ? tag->universal : "");
        append(out_, tag ? tag->specific : "");
        append(out_, {});
        append(out_,
            !edge                     ? ""
                : edge->head == token ? "0"
                                      : std::to_string(edge->head - sentence.begin + 1));
        append(out_, edge ? edge->relation : "");
        append(out_, {});
        append(out_, remarks(sentence, token));
        out_ += '\n';
    }

    std::string remarks(Span sentence, std::uint32_t token) const
    {
        std::string remarks;
        const auto add
            = [&](const std::string& remark) { (remarks += remarks.empty() ? "" : "|") += remark; };
        if (const Mention* mention = document_.mentionAt(token)) {
            add("Entity=" + std::to_string(mention->entity + 1));
            add((mention->tokens.begin == token ? "Name=B-" : "Name=I-") + mention->kind);
        }
        if (!brackets_.empty() && !brackets_[token].empty())
            add("Chain=" + brackets_[token]);
        if (token + 1 < sentence.end && !document_.tokens()[token + 1].spaceBefore)
            add("SpaceAfter=No");
        return remarks;
    }

    const Document& document_;
    std::string& out_;
    std::vector<std::string> brackets_;
};

} // namespace

void appendConllu(const Document& document, std::string& out)
{
    Writer(document, out).run();
}

} // namespace casus
