// SPDX-License-Identifier: Apache-2.0
#include "rules/pattern.h"

#include <casus/error.h>
#include <casus/language/fold.h>
#include <casus/settings.h>

#include <algorithm>
#include <charconv>
#include <functional>
#include <sstream>
#include <string_view>
#include <utility>

namespace casus {

namespace {

void eachAlternative(std::string_view list, const std::function<void(std::string_view)>& use)
{
    for (std::size_t begin = 0; begin <= list.size();) {
        const std::size_t end = std::min(list.find('|', begin), list.size());
        use(list.substr(begin, end - begin));
        begin = end + 1;
    }
}

/// Takes a name apart by its first letter: kinds of names are capitalized, lexicon classes are not.
void addHead(Element& element, std::string_view name)
{
    const bool isKind = !name.empty() && name.front() >= 'A' && name.front() <= 'Z';
    if (isKind)
        element.kinds.emplace_back(name);
    else
        element.classes.push_back(Label::of(name));
}

/// `/obj/nmod`, `^xcomp/nsubj`: by relations of the tree. A dot parts a subtype, as in `acl.relcl`.
void readPath(std::string_view text, Element& element)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of("/^", 1), text.size());
        Element::Step step {std::string(text.substr(1, end - 1)), text.front() == '^'};
        std::replace(step.relation.begin(), step.relation.end(), '.', ':');
        element.path.push_back(std::move(step));
        text.remove_prefix(end);
    }
}

bool isPath(std::string_view text)
{
    return text.starts_with('/') || text.starts_with('^');
}

/// `doer:person|Country`, `done<attack_noun>`, `on|against`, `/obj/nmod`: who takes part, and what may. False
/// where it is none.
bool readParticipant(std::string_view text, Element& element)
{
    element.kind = Element::Kind::Participant;
    element.isLexical = text.ends_with('>');
    if (element.isLexical)
        text.remove_suffix(1);
    const std::string_view what = text.substr(0, text.find(element.isLexical ? '<' : ':'));
    if (what.size() < text.size())
        eachAlternative(text.substr(what.size() + 1), [&](auto name) { addHead(element, name); });
    element.part = what == "doer" ? Participant::Part::Doer
        : what == "owner"         ? Participant::Part::Owner
        : what == "done"          ? Participant::Part::Undergoer
                                  : Participant::Part::Beside;
    if (isPath(what))
        readPath(what, element);
    else if (element.part == Participant::Part::Beside)
        eachAlternative(what, [&](auto word) { element.words.push_back(foldedHash(word)); });
    return !what.empty()
        && std::none_of(element.path.begin(), element.path.end(),
            [](const Element::Step& step) { return step.relation.empty(); });
}

/// Reads one element; false where it is none.
bool readElement(std::string_view text, Element& element)
{
    const std::size_t equals = text.find('=');
    if (equals != std::string_view::npos && equals > 0) {
        element.role = text.substr(0, equals);
        text.remove_prefix(equals + 1);
    }
    constexpr std::pair<std::string_view, Element::Kind> keywords[]
        = {{"AUX*", Element::Kind::Auxiliaries}, {"ACT*", Element::Kind::Active},
            {"PASS", Element::Kind::Passive}, {"PP*", Element::Kind::Prepositional},
            {"APP?", Element::Kind::Apposition}, {"^", Element::Kind::Begin}};
    for (const auto& [keyword, kind] : keywords)
        if (text == keyword) {
            element.kind = kind;
            return true;
        }
    if (text.size() > 1 && text.ends_with('?')) {
        element.isOptional = true;
        text.remove_suffix(1);
    }
    if (text.empty())
        return false;
    if (text.front() == '~') {
        element.kind = Element::Kind::Gap;
        const auto [end, error] = std::from_chars(text.data() + 1, text.data() + text.size(), element.reach);
        return error == std::errc() && end == text.data() + text.size();
    }
    if (text.front() == '@') {
        return readParticipant(text.substr(1), element);
    }
    if (text.starts_with("lemma:")) {
        element.kind = Element::Kind::Lemma;
        eachAlternative(text.substr(6), [&](auto lemma) { element.words.push_back(foldedHash(lemma)); });
        return text.size() > 6;
    }
    if (text.starts_with("tag:")) {
        element.kind = Element::Kind::Tag;
        eachAlternative(text.substr(4), [&](auto tag) { element.tags.emplace_back(tag); });
        return text.size() > 4;
    }
    if (text.front() == '<') {
        element.kind = Element::Kind::Class;
        if (!text.ends_with('>'))
            return false;
        eachAlternative(
            text.substr(1, text.size() - 2), [&](auto name) { element.classes.push_back(Label::of(name)); });
        return true;
    }
    if (text.front() == '{') {
        if (!text.ends_with('}'))
            return false;
        text = text.substr(1, text.size() - 2);
        const std::string_view what = text.substr(0, text.find(':'));
        if (what.size() < text.size())
            eachAlternative(text.substr(what.size() + 1), [&](auto name) { addHead(element, name); });
        element.kind = what == "np" ? Element::Kind::Phrase
            : what == "nps"         ? Element::Kind::Phrases
                                    : Element::Kind::Date;
        return what == "np" || what == "nps" || what == "date";
    }
    eachAlternative(text, [&](auto word) { element.words.push_back(foldedHash(word)); });
    return true;
}

} // namespace

std::uint64_t lemmaHash(const Document& document, std::uint32_t token)
{
    return document.tags().empty() ? document.tokens()[token].folded : foldedHash(document.lemma(token));
}

Pattern readPattern(std::string name, const std::string& elements)
{
    Pattern pattern {std::move(name), {}, {}};
    std::istringstream words(elements);
    for (std::string word; words >> word;) {
        Element element;
        if (!readElement(word, element))
            throw Error("\"" + word + "\" is no element of a rule");
        const bool isParticipant = element.kind == Element::Kind::Participant;
        (isParticipant ? pattern.participants : pattern.elements).push_back(std::move(element));
    }
    if (pattern.elements.empty())
        throw Error(pattern.participants.empty() ? "the rule has no elements"
                                                 : "the rule has nothing that somebody takes part in; put a "
                                                   "word or class before the first @");
    return pattern;
}

std::vector<Pattern> readPatterns(const std::filesystem::path& file)
{
    const Settings settings = Settings::read(file);
    std::vector<Pattern> patterns;
    for (const auto& [name, pattern] : settings.blocks()) {
        pattern.refuseUnread();
        try {
            patterns.push_back(readPattern(name, pattern.value()));
        } catch (const Error& error) {
            throw Error(pattern.complain(error.what()));
        }
    }
    return patterns;
}

} // namespace casus
