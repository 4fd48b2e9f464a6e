// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/fact/fact.h>
#include <casus/fact/findings.h>
#include <casus/language/document.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A filled role of a telling, before it is known which event is told.
struct Part
{
    std::string role;
    casus::EntityIndex entity = 0;
    casus::Span evidence;
    std::string_view rule = {}; ///< that tells it; empty where the plugin itself looked
};

/// One place that tells that somebody is taken, held or let go, with what its sentence says about it.
struct Telling
{
    casus::Span trigger;
    std::uint32_t sentence = 0;
    std::string type; ///< of the ontology's event types
    std::string_view wordClass; ///< of the word that tells it; lives as long as the lexicon
    std::string_view needs; ///< what must stand beside the word; lives as long as the lexicon
    bool isNoun = false;
    bool isDefinite = false; ///< `the arrest`: told before
    bool isOfThing = false; ///< done to what cannot be held: `arrested the decline`
    bool hasObject = false; ///< it is told to whom or what it is done
    bool isOfOther = false; ///< done to somebody or something, but it is not known whom
    bool isAttributive = false; ///< `the jailed leader`
    bool isByOutlaw = false; ///< done by those who take captives: abductions are attacks
    bool isByAuthority = false;
    casus::Status status = casus::Status::Actual;
    std::optional<casus::Date> date;
    casus::Span dateTokens;
    casus::Span reason; ///< empty where none is told
    std::vector<Part> parts;

    bool has(std::string_view role) const
    {
        for (const Part& part : parts)
            if (part.role == role)
                return true;
        return false;
    }
};

/// Finds the tellings of a sentence without their parts; figurative uses are left out.
std::vector<Telling> findTellings(const casus::Document& document, const casus::Sentence& sentence);

/// Whether a telling with its parts tells a detention: what its word needs stands beside it.
bool isBelievable(const casus::Document& document, const Telling& telling);
