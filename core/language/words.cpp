// SPDX-License-Identifier: Apache-2.0
#include "language/words.h"

#include <casus/error.h>
#include <casus/language/fold.h>

#include <charconv>
#include <map>
#include <string>

namespace casus {

namespace {

const std::map<std::string_view, WordClass>& wordClasses()
{
    static const std::map<std::string_view, WordClass> classes {{"determiner", WordClass::Determiner},
        {"possessive", WordClass::Possessive}, {"preposition", WordClass::Preposition},
        {"conjunction", WordClass::Conjunction}, {"subordinator", WordClass::Subordinator},
        {"relative", WordClass::Relative}, {"pronoun", WordClass::Pronoun},
        {"auxiliary", WordClass::Auxiliary}, {"modal", WordClass::Modal}, {"negation", WordClass::Negation},
        {"adverb", WordClass::Adverb}, {"number", WordClass::Number},
        {"plural_number", WordClass::PluralNumber}, {"ordinal", WordClass::Ordinal},
        {"month", WordClass::Month}, {"weekday", WordClass::Weekday}};
    return classes;
}

} // namespace

template <typename Mark>
void Words::addForms(const Lexicon& lexicon, Mark mark)
{
    for (const Lexicon::Entry& entry : lexicon.entries())
        for (const std::string_view form : lexicon.forms(entry))
            if (form.find(' ') == std::string_view::npos)
                mark(table_[foldedHash(form)]);
}

Words::Words(std::span<const Lexicon> lexicons)
{
    for (const Lexicon& lexicon : lexicons) {
        if (lexicon.name() == "words")
            addWords(lexicon);
        else if (lexicon.name() == "abbreviations")
            addAbbreviations(lexicon);
        else if (lexicon.name() == "verbs")
            addVerbs(lexicon);
        else if (lexicon.name() == "adjectives")
            addForms(lexicon, [](Word& word) { word.isAdjective = true; });
        else if (lexicon.name() == "nouns")
            addForms(lexicon, [](Word& word) { word.isNoun = true; });
    }
}

bool Words::isWordList(std::string_view lexicon)
{
    return lexicon == "words" || lexicon == "abbreviations" || lexicon == "verbs" || lexicon == "adjectives";
}

void Words::addWords(const Lexicon& lexicon)
{
    for (const Lexicon::Entry& entry : lexicon.entries()) {
        const auto wordClass = wordClasses().find(lexicon.value(entry, "class"));
        if (wordClass == wordClasses().end())
            throw Error("lexicon words: \"" + std::string(lexicon.value(entry, "name"))
                + "\" has the unknown class \"" + std::string(lexicon.value(entry, "class")) + "\"");
        const std::string_view number = lexicon.value(entry, "value");
        std::uint64_t value = 0;
        std::from_chars(number.data(), number.data() + number.size(), value);
        for (const std::string_view form : lexicon.forms(entry)) {
            Word& word = table_[foldedHash(form)];
            word.wordClass = wordClass->second;
            word.value = value & ((std::uint64_t {1} << 42U) - 1);
        }
    }
}

void Words::addAbbreviations(const Lexicon& lexicon)
{
    for (const Lexicon::Entry& entry : lexicon.entries()) {
        const std::string_view kind = lexicon.value(entry, "class");
        table_[foldedHash(lexicon.value(entry, "name"))].abbreviation = kind == "other"
            ? Word::Abbreviation::Other
            : kind == "prefix" ? Word::Abbreviation::Prefix
                               : Word::Abbreviation::BeforeName;
    }
}

void Words::addVerbs(const Lexicon& lexicon)
{
    for (const Lexicon::Entry& entry : lexicon.entries()) {
        for (const std::string_view column : {"name", "past", "participle", "third", "ing"})
            table_[foldedHash(lexicon.value(entry, column))].isVerb = true;
        if (lexicon.value(entry, "noun") == "yes") {
            table_[foldedHash(lexicon.value(entry, "name"))].isNoun = true;
            table_[foldedHash(lexicon.value(entry, "third"))].isNoun = true;
        }
    }
}

} // namespace casus
