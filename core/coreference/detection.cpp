// SPDX-License-Identifier: Apache-2.0
#include "coreference/detection.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

namespace casus {

namespace {

using Names = std::initializer_list<std::string_view>;

bool isOneOf(std::string_view name, Names names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Finds nominals. Lives as long as findNominals() runs.
class Detection
{
public:
    Detection(const Document& document, const Tree& tree)
        : document_(document)
        , tree_(tree)
        , tokens_(document.tokens())
    {
        for (std::uint32_t token = 0; token < tokens_.size(); ++token)
            if (isNoun(token) && !isOneOf(tree_.broadRelation(token), {"compound", "flat"}))
                ++heads_[tag(token).lemma];
    }

    std::vector<Nominal> run() const
    {
        std::vector<Nominal> nominals;
        for (std::uint32_t token = 0; token < tokens_.size(); ++token) {
            if (!isHead(token))
                continue;
            Nominal nominal;
            nominal.head = token;
            nominal.sentence = tokens_[token].sentence;
            nominal.tokens = trimmed(phraseOf(token), token);
            nominal.form = tag(token).universal == "PRON" ? Form::Pronoun
                : tag(token).universal == "PROPN"         ? Form::Name
                                                          : Form::Noun;
            nominals.push_back(nominal);
            if (const std::uint32_t end = endOfConjuncts(token)) {
                nominal.form = Form::Several;
                nominal.tokens.end = end;
                nominals.push_back(std::move(nominal));
            }
        }
        return nominals;
    }

private:
    const Tag& tag(std::uint32_t token) const { return document_.tags()[token]; }
    bool isNoun(std::uint32_t token) const
    {
        return isOneOf(tag(token).universal, {"NOUN", "PROPN"}) || isKnownAcronym(token);
    }

    /// `VBIED` ends like a participle, and is tagged as one where it stands rarely.
    bool isKnownAcronym(std::uint32_t token) const
    {
        return tokens_[token].shape == Shape::Upper && tokens_[token].bytes.size() > 1
            && document_.matchFrom(token, "things");
    }

    bool isHead(std::uint32_t token) const
    {
        const std::string_view relation = tree_.broadRelation(token);
        if (tag(token).universal == "PRON")
            return isOneOf(tag(token).specific, {"PRP", "PRP$", "DT", "NN"});
        if (tag(token).universal == "NUM")
            return isOneOf(
                relation, {"nsubj", "obj", "iobj", "obl", "nmod", "conj", "root", "dep", "appos", "list"});
        if (!isNoun(token) || isOneOf(relation, {"flat", "fixed", "goeswith", "case", "cc"})
            || (tree_.relation(token) == "nmod:desc" && tag(token).universal == "PROPN"))
            return false;
        return relation != "compound" || isModifierOfNote(token);
    }

    /// A noun before a noun is a thing of its own where it names something or the article has it elsewhere.
    bool isModifierOfNote(std::uint32_t token) const
    {
        const std::uint32_t above = tree_.head(token);
        if (token > 0 && above > 0 && tag(above - 1).specific == "HYPH")
            return false;
        const auto known = heads_.find(tag(token).lemma);
        if (tag(token).universal == "PROPN")
            return tag(above).universal == "NOUN"
                || (tag(above).universal == "PROPN" && known != heads_.end());
        return known != heads_.end();
    }

    /// Where the last of several conjuncts ends; 0 where there is one only, or `or` between them.
    std::uint32_t endOfConjuncts(std::uint32_t head) const
    {
        std::uint32_t end = 0;
        bool isSum = false;
        for (const std::uint32_t child : tree_.children(head)) {
            if (tree_.broadRelation(child) != "conj" || !isHead(child))
                continue;
            end = std::max(end, trimmed(phraseOf(child), child).end);
            const std::uint32_t* conjunction = tree_.child(child, "cc");
            isSum = isSum || (conjunction && tokens_[*conjunction].is({"and", "&"}));
        }
        return isSum ? end : 0;
    }

    /// The head with those children that belong to its phrase.
    Span phraseOf(std::uint32_t head) const
    {
        Span span {head, head + 1};
        const bool isPredicate = tree_.child(head, "cop");
        std::uint32_t firstModifier = head;
        for (const std::uint32_t child : tree_.children(head))
            if (isOneOf(tree_.relation(child), {"det", "nmod:poss", "amod", "nummod"})) {
                firstModifier = child;
                break;
            }
        for (const std::uint32_t child : tree_.children(head)) {
            if (tree_.broadRelation(child) == "case") {
                if (child == span.end && tag(child).specific == "POS")
                    span.end = child + 1;
                continue;
            }
            if (!belongs(head, child, isPredicate, firstModifier))
                continue;
            const Span reach = tree_.reach(child);
            span = {std::min(span.begin, reach.begin), std::max(span.end, reach.end)};
        }
        return span;
    }

    bool belongs(std::uint32_t head, std::uint32_t child, bool isPredicate, std::uint32_t firstModifier) const
    {
        const std::string_view relation = tree_.broadRelation(child);
        if (isOneOf(relation,
                {"case", "cc", "conj", "cop", "mark", "parataxis", "discourse", "appos", "reparandum", "aux",
                    "advcl", "dislocated", "vocative", "expl", "orphan", "csubj", "list", "dep", "ccomp",
                    "punct", "nsubj"}))
            return false;
        if (relation == "obl")
            return !isPredicate;
        if (relation == "advmod")
            return !isPredicate && (tag(head).universal == "NUM" || (child < head && firstModifier < child));
        // "Kopinga, opened in 2005": told of it, not part of its description.
        return tree_.relation(child) != "acl" || child == 0 || document_.text(tokens_[child - 1]) != ",";
    }

    /// Without marks at its ends and prepositions and conjunctions at its begin, but with the bracket or
    /// quotation mark that closes one inside.
    Span trimmed(Span span, std::uint32_t head) const
    {
        const auto isMark = [&](std::uint32_t token) { return tag(token).universal == "PUNCT"; };
        while (span.begin < head && isMark(span.begin) && !isOneOf(tag(span.begin).specific, {"``", "-LRB-"}))
            ++span.begin;
        while (span.begin < head && isOneOf(tree_.broadRelation(span.begin), {"case", "cc"}))
            ++span.begin;
        while (span.end - 1 > head && isMark(span.end - 1))
            --span.end;
        if (span.end == document_.sentenceOf(head).tokens.end)
            return span;
        int brackets = 0;
        int quotes = 0;
        for (std::uint32_t token = span.begin; token < span.end; ++token) {
            const std::string_view word = document_.text(tokens_[token]);
            brackets += isOneOf(word, {"(", "["}) - isOneOf(word, {")", "]"});
            quotes += isOneOf(word, {"\"", "“", "”", "``", "''"});
        }
        const std::string_view next = document_.text(tokens_[span.end]);
        const bool closes = (brackets == 1 && isOneOf(next, {")", "]"}))
            || (quotes % 2 == 1 && isOneOf(next, {"\"", "”", "''"}));
        span.end += closes;
        return span;
    }

    const Document& document_;
    const Tree& tree_;
    std::span<const Token> tokens_;
    std::unordered_map<std::string_view, std::uint32_t> heads_; ///< lemmas of nouns that head a phrase
};

} // namespace

std::vector<Nominal> findNominals(const Document& document, const Tree& tree)
{
    return Detection(document, tree).run();
}

} // namespace casus
