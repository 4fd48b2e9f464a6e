// SPDX-License-Identifier: Apache-2.0
#include "identity/minting.h"

#include "identity/sha256.h"

#include <casus/error.h>

#include <algorithm>
#include <charconv>

namespace casus {

namespace {

constexpr std::string_view defaultBase = "urn:casus:";
constexpr std::size_t claimDigits = 16;

void append(std::string& text, std::uint32_t number)
{
    char digits[10];
    text.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
}

void appendTerm(std::string& key, const rdf::Iri& iri)
{
    if (!key.empty())
        key += ' ';
    (((key += '<') += iri.text()) += '>');
}

void appendTerm(std::string& key, const rdf::Literal& literal)
{
    key += " \"";
    for (const char character : literal.text())
        switch (character) {
        case '"':
            key += "\\\"";
            break;
        case '\\':
            key += "\\\\";
            break;
        case '\n':
            key += "\\n";
            break;
        case '\r':
            key += "\\r";
            break;
        case '\t':
            key += "\\t";
            break;
        default:
            key += character;
        }
    key += '"';
    if (!literal.language().empty())
        (key += '@') += literal.language();
    else if (!literal.datatype().empty())
        ((key += "^^<") += literal.datatype()) += '>';
}

/// `offset_90_103`.
std::string fragment(std::string_view type, Span codePoints)
{
    std::string text(type);
    text += '_';
    append(text, codePoints.begin);
    text += '_';
    append(text, codePoints.end);
    return text;
}

} // namespace

Minting::Minting(rdf::Iri article, std::string_view base)
    : article_(std::move(article))
    , base_(base.empty() ? defaultBase : base)
    , separator_(base.empty() ? ':' : '/')
{
    try {
        rdf::Iri(base_ + "x");
    } catch (const Error& error) {
        throw Error("cannot use \"" + base_ + "\" as the beginning of IRIs: " + error.what()
            + "; give something like https://news.example/id/");
    }
}

rdf::Iri Minting::global(std::string_view family, std::string_view slug) const
{
    std::string text;
    text.reserve(base_.size() + family.size() + 1 + slug.size());
    ((text += base_) += family) += separator_;
    return rdf::Iri(text += slug);
}

rdf::Iri Minting::local(std::string_view type, Span codePoints)
{
    std::string lower(type);
    std::transform(lower.begin(), lower.end(), lower.begin(),
        [](char letter) { return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter; });
    std::string text = fragment(lower, codePoints);
    if (const unsigned number = ++taken_[text]; number > 1)
        append(text += '_', number);
    return article_.withFragment(text);
}

rdf::Iri Minting::mention(Span codePoints) const
{
    return article_.withFragment(fragment("offset", codePoints));
}

rdf::Iri Minting::claim(const ClaimContent& content) const
{
    std::string key;
    appendTerm(key, content.subject);
    appendTerm(key, content.predicate);
    std::visit([&](const auto& object) { appendTerm(key, object); }, content.object);
    appendTerm(key, content.stance);
    std::vector<rdf::Iri> claimants = content.claimants;
    std::sort(claimants.begin(), claimants.end());
    for (const rdf::Iri& claimant : claimants)
        appendTerm(key, claimant);
    if (content.via)
        appendTerm(key, *content.via);
    if (!content.time.empty())
        (key += ' ') += content.time;
    return article_.withFragment("claim_" + sha256(key).substr(0, claimDigits));
}

rdf::Iri Minting::plugin(std::string_view name)
{
    return rdf::Iri::encode(std::string(defaultBase) + "plugin:" + std::string(name));
}

} // namespace casus
