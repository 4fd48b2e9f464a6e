// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/fact/findings.h>
#include <casus/language/document.h>

#include <optional>
#include <string_view>

/// An office in the text: its words, the body it belongs to, whether it is one of the past.
struct Office
{
    casus::Span words; ///< with the body behind it
    casus::Span title; ///< without
    std::string_view wordClass; ///< state or body
    std::optional<casus::Span> owner;
    bool isFormer = false;
};

bool isWord(const casus::Document& document, std::uint32_t token, std::string_view word);

/// Whether a name can be that of a body with offices.
bool isBody(const casus::Mention& mention);

/// The office that a lexicon match names, with the body before it: `US`, `Iran's`, `White House`, `the
/// group's`, `their`.
Office officeWithOwnerBefore(const casus::Document& document, const casus::Match& match);

/// The same with the body behind it or inside it, if one is named there: `head of Iran's Quds Force`,
/// `governor of Katsina`, `member of Parliament`.
Office officeWithOwner(const casus::Document& document, const casus::Match& match);

/// The body that "its" and "their" take up: the one told last before in the sentence, else the first of the
/// sentence before.
std::optional<casus::Span> bodyBefore(const casus::Document& document, std::uint32_t token);

/// The body an office belongs to, as an entity.
std::optional<casus::EntityIndex> ownerOf(
    const casus::Document& document, casus::Findings& findings, const Office& office);

/// The office as an entity.
casus::EntityIndex entityOf(const casus::Document& document, casus::Findings& findings, const Office& office,
    std::optional<casus::EntityIndex> owner);
