// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>
#include <casus/fact/findings.h>
#include <casus/language/document.h>

#include <optional>

namespace casus {
inline namespace v1 {

/// The entity that a noun phrase speaks of: the one it names, the person a pronoun takes up, or a described
/// one
/// (`two US troops`: a group of 2 with its country). Nothing for a phrase that speaks of no entity.
CASUS_EXPORT std::optional<EntityIndex> refer(const Document& document, Findings& findings, Span phrase);

/// Whether a phrase may stand for somebody who acts: a name of a person, body or country, or a noun for one.
CASUS_EXPORT bool isAgent(const Document& document, Span phrase);

/// The temporal expression that dates the event a span tells: inside its noun phrase, else the nearest of its
/// clause that no verb of speech takes. Null where there is none.
CASUS_EXPORT const DateMention* dateOfEvent(const Document& document, Span trigger);

/// How the article speaks of the event that a token tells: `did not`, `may`, `planned to`, `foiled`,
/// `regularly`.
CASUS_EXPORT Status statusAt(const Document& document, std::uint32_t token);

} // namespace v1
} // namespace casus
