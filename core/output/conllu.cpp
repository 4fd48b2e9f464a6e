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

/// A count in short: `40`, `~40`, `101..`, `..9`.
std::string brief(const Count& count)
{
    std::string text;
    if (count.best)
        (text += count.isApproximate ? "~" : "") += std::to_string(*count.best);
    else
        ((text += count.minimum ? std::to_string(*count.minimum) : "") += "..")
            += count.maximum ? std::to_string(*count.maximum) : "";
    return text;
}

/// For each token the kind of the phrase that it heads.
std::vector<std::string_view> kindsOfHeads(const Document& document)
{
    std::vector<std::string_view> kinds(document.tokens().size());
    for (const Chain& chain : document.chains())
        for (const ChainMention& mention : chain.mentions)
            if (!mention.kind.empty())
                kinds[mention.head] = mention.kind;
    return kinds;
}

/// Writes one article. Lives as long as appendConllu() runs.
class Writer
{
public:
    Writer(const Document& document, std::string& out)
        : document_(document)
        , out_(out)
        , brackets_(chainBrackets(document))
        , kinds_(kindsOfHeads(document))
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

    std::string remarks(Span sentence, std::uint32_t token)
    {
        std::string remarks;
        const auto add
            = [&](const std::string& remark) { (remarks += remarks.empty() ? "" : "|") += remark; };
        if (const Mention* mention = document_.mentionAt(token)) {
            add("Entity=" + std::to_string(mention->entity + 1));
            add((mention->tokens.begin == token ? "Name=B-" : "Name=I-") + mention->kind);
        }
        if (const DateMention* date = document_.dateAt(token))
            add((date->tokens.begin == token ? "Date=B-" : "Date=I-") + date->date.value);
        if (const Quantity* quantity = quantityAt(token))
            add((quantity->tokens.begin == token ? "Count=B-" : "Count=I-") + brief(quantity->count));
        if (!brackets_.empty() && !brackets_[token].empty())
            add("Chain=" + brackets_[token]);
        if (!kinds_[token].empty())
            add(std::string("Kind=").append(kinds_[token]));
        if (token + 1 < sentence.end && !document_.tokens()[token + 1].spaceBefore)
            add("SpaceAfter=No");
        return remarks;
    }

    /// The number that covers a token, or null. Tokens come in text order.
    const Quantity* quantityAt(std::uint32_t token)
    {
        const auto quantities = document_.quantities();
        while (quantity_ < quantities.size() && quantities[quantity_].tokens.end <= token)
            ++quantity_;
        return quantity_ < quantities.size() && quantities[quantity_].tokens.contains(token)
            ? &quantities[quantity_]
            : nullptr;
    }

    const Document& document_;
    std::string& out_;
    std::vector<std::string> brackets_;
    std::vector<std::string_view> kinds_;
    std::size_t quantity_ = 0;
};

} // namespace

void appendConllu(const Document& document, std::string& out)
{
    Writer(document, out).run();
}

} // namespace casus
