// SPDX-License-Identifier: Apache-2.0
#include <casus/language/participants.h>

#include <algorithm>
#include <optional>

namespace casus {
inline namespace v1 {

namespace {

using Part = Participant::Part;

constexpr unsigned farthest = 4; // verbs that a subject may be away

/// The tree of one sentence, and who takes part in what its words tell.
class Clauses
{
public:
    Clauses(const Document& document, std::uint32_t word)
        : document_(document)
        , sentence_(document.sentenceOf(word).tokens)
        , word_(word)
    {
    }

    std::vector<Participant> participants() const
    {
        const std::uint32_t word = word_;
        std::vector<Participant> found;
        forEachChild(word, [&](std::uint32_t child) { addChild(word, child, found); });
        if (const auto subject = isVerb(word) ? sharedSubject(word, 0) : std::nullopt)
            add(isPassive(word) ? Part::Undergoer : Part::Doer, *subject, found);
        if (isVerb(word) && !has(Part::Undergoer, found))
            if (const auto object = sharedObject(word))
                add(Part::Undergoer, *object, found);
        std::sort(found.begin(), found.end(),
            [](const Participant& a, const Participant& b) { return a.token < b.token; });
        return found;
    }

    bool isPassive(std::uint32_t verb) const
    {
        const bool isReduced = relation(verb) == "acl" && hasTag(verb, "VBN");
        return isReduced || child(verb, "aux:pass") || child(verb, "nsubj:pass") || sharesPassive(verb);
    }

private:
    std::string_view relation(std::uint32_t token) const { return document_.dependencies()[token].relation; }
    std::uint32_t head(std::uint32_t token) const { return document_.dependencies()[token].head; }
    bool isVerb(std::uint32_t token) const { return document_.tags()[token].universal == "VERB"; }
    bool isAdjective(std::uint32_t token) const { return document_.tags()[token].universal == "ADJ"; }
    bool hasTag(std::uint32_t token, std::string_view tag) const
    {
        return document_.tags()[token].specific == tag;
    }

    /// "was kidnapped and killed"
    bool sharesPassive(std::uint32_t verb) const
    {
        return relation(verb) == "conj" && hasTag(verb, "VBN") && !child(verb, "aux") && !child(verb, "nsubj")
            && !child(verb, "obj") && isVerb(head(verb)) && isPassive(head(verb));
    }

    template <typename Visit>
    void forEachChild(std::uint32_t token, Visit visit) const
    {
        for (std::uint32_t child = sentence_.begin; child < sentence_.end; ++child)
            if (child != token && head(child) == token)
                visit(child);
    }

    std::optional<std::uint32_t> child(std::uint32_t token, std::string_view wanted) const
    {
        for (std::uint32_t child = sentence_.begin; child < sentence_.end; ++child)
            if (child != token && head(child) == token && relation(child) == wanted)
                return child;
        return std::nullopt;
    }

    static bool has(Part part, const std::vector<Participant>& all)
    {
        return std::any_of(
            all.begin(), all.end(), [part](const Participant& one) { return one.part == part; });
    }

    /// Adds a word and what "and" joins to it; of `who` and `which` what they stand for.
    void add(Part part, std::uint32_t token, std::vector<Participant>& found) const
    {
        add(part, token, token, found);
    }
    void add(Part part, std::uint32_t token, std::uint32_t preposition, std::vector<Participant>& found) const
    {
        const bool hasPreposition = preposition != token;
        if (const auto antecedent = antecedentOf(token))
            token = *antecedent;
        const auto addOne = [&](std::uint32_t one) {
            const Participant participant {part, one, hasPreposition ? preposition : one};
            if (std::find(found.begin(), found.end(), participant) == found.end())
                found.push_back(participant);
        };
        addOne(token);
        forEachChild(token, [&](std::uint32_t child) {
            // "six were killed and four wounded": what follows the verb is no second subject.
            if (relation(child) == "conj" && (token < word_) == (child < word_))
                addOne(child);
        });
    }

    void addChild(std::uint32_t word, std::uint32_t child, std::vector<Participant>& found) const
    {
        const std::string_view how = relation(child);
        if (how == "nsubj")
            return isVerb(word) ? add(Part::Doer, child, found) : void();
        if (how == "obj" || how == "nsubj:pass")
            return add(Part::Undergoer, child, found);
        if (how == "obl:agent")
            return add(isVerb(word) ? Part::Doer : Part::Owner, child, found);
        if (how == "nmod:poss")
            return isVerb(word) ? void() : add(Part::Owner, child, found);
        if (how != "obl" && how != "nmod")
            return;
        const auto preposition = this->child(child, "case");
        if (!preposition)
            return;
        const Part by = isVerb(word) ? isPassive(word) ? Part::Doer : Part::Beside : Part::Owner;
        add(document_.tokens()[*preposition].is("by") ? by : Part::Beside, child, *preposition, found);
    }

    /// What a relative pronoun stands for.
    std::optional<std::uint32_t> antecedentOf(std::uint32_t token) const
    {
        const bool isRelative
            = hasTag(token, "WP") || hasTag(token, "WDT") || document_.tokens()[token].is("that");
        if (!isRelative)
            return std::nullopt;
        std::uint32_t clause = head(token);
        for (unsigned steps = 0; steps < farthest && relation(clause) == "conj"; ++steps)
            clause = head(clause);
        if (relation(clause) != "acl:relcl")
            return std::nullopt;
        return head(clause);
    }

    /// The subject of a verb that has none of its own.
    std::optional<std::uint32_t> sharedSubject(std::uint32_t verb, unsigned steps) const
    {
        if (child(verb, "nsubj") || child(verb, "nsubj:pass") || steps == farthest)
            return std::nullopt;
        const std::string_view how = relation(verb);
        const std::uint32_t above = head(verb);
        if (how == "acl" || (how == "acl:relcl" && isVerb(verb)))
            return isVerb(above) ? std::nullopt : ownerOf(verb, above, steps);
        if (how == "xcomp")
            if (const auto object = child(above, "obj"))
                return object;
        const bool isPredicate
            = isVerb(above) || (how == "xcomp" && isAdjective(above)); // "is ready to sign"
        if (!isPredicate || (how != "conj" && how != "xcomp" && how != "advcl"))
            return std::nullopt;
        const auto mark = how == "advcl" ? child(verb, "mark") : std::nullopt;
        // "accused the rebels of firing", "charged him with ordering", "jailed them for firing"
        const bool isOfObject = mark && document_.tokens()[*mark].is({"of", "with", "for"});
        if (isOfObject)
            if (const auto accused = child(above, "obj"))
                return accused;
        for (const std::string_view subject : {"nsubj:pass", "nsubj"})
            if (const auto own = child(above, subject))
                return isOfObject && subject == "nsubj" ? std::nullopt : own;
        return how == "advcl" ? std::nullopt : sharedSubject(above, steps + 1);
    }

    /// Who does what hangs on a noun: the noun itself, or with infinitives who has the noun: `its plan to`.
    std::optional<std::uint32_t> ownerOf(std::uint32_t verb, std::uint32_t noun, unsigned steps) const
    {
        if (relation(verb) != "acl" || !child(verb, "mark"))
            return noun;
        if (const auto owner = child(noun, "nmod:poss"))
            return owner;
        if (hasTag(verb, "VBG"))
            return noun; // "accused the rebels of firing", "the arrest of two men for firing"
        const std::uint32_t above = head(noun);
        if (relation(noun) != "obj" || !isVerb(above))
            return std::nullopt;
        const auto subject = child(above, "nsubj");
        return subject ? subject : sharedSubject(above, steps + 1);
    }

    /// The object that verbs joined by "and" have in common: `attacked and looted the camp`; what a relative
    /// clause with a subject of its own is about: `the camp they attacked`.
    std::optional<std::uint32_t> sharedObject(std::uint32_t verb) const
    {
        if (isPassive(verb))
            return std::nullopt;
        std::optional<std::uint32_t> object;
        forEachChild(verb, [&](std::uint32_t other) {
            if (relation(other) == "conj" && isVerb(other) && !object && !child(other, "nsubj"))
                object = child(other, "obj");
        });
        if (!object && relation(verb) == "acl:relcl") {
            const auto subject = child(verb, "nsubj");
            if (subject && !antecedentOf(*subject))
                return head(verb);
        }
        return object;
    }

    const Document& document_;
    Span sentence_;
    std::uint32_t word_; ///< whose participants are looked for
};

} // namespace

bool hasTree(const Document& document, std::uint32_t token)
{
    return token < document.dependencies().size() && !document.dependencies()[token].relation.empty();
}

bool isPassive(const Document& document, std::uint32_t verb)
{
    return hasTree(document, verb) && Clauses(document, verb).isPassive(verb);
}

std::uint32_t headOf(const Document& document, Span words)
{
    std::uint32_t word = words.begin;
    while (word + 1 < words.end && words.contains(document.dependencies()[word].head)
        && document.dependencies()[word].head != word)
        ++word;
    return word;
}

std::vector<Participant> participantsOf(const Document& document, Span words)
{
    if (!hasTree(document, words.begin))
        return {};
    return Clauses(document, headOf(document, words)).participants();
}

} // namespace v1
} // namespace casus
