// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/language/span.h>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

// What a line of `casus export -f jsonl`, or one like it that was written by hand, tells of an article. What
// it does not tell is empty here. All are plain values.
namespace casus {

/// A place in the text.
struct ToldPassage
{
    std::optional<Span> codePoints;
    std::string text;
    std::optional<std::uint64_t> sentence;
};

/// Who or what fills a role, or is the subject or object of a claim.
struct ToldReference
{
    enum class Kind : std::uint8_t { Entity, Event, Claim, Words };

    Kind kind = Kind::Words;
    std::size_t index = 0; ///< in the list of its kind
    std::string words; ///< of Kind::Words
};

/// Who says something, and how firmly.
struct ToldVoice
{
    std::string stance;
    std::optional<std::vector<ToldReference>> claimants;
};

/// Somebody or something.
struct ToldEntity
{
    std::string type;
    std::string name;
    bool isNamed = true;
    bool isOptional = false; ///< of gold: may be found, and need not be
    std::vector<ToldPassage> mentions;
    std::map<std::string, ToldReference> attributes; ///< country, rank, count and the like
};

/// One value of a role.
struct ToldFiller
{
    ToldReference who;
    ToldVoice voice;
    bool isOptional = false;
};

/// Something that happens or does not.
struct ToldEvent
{
    std::string type;
    std::string eventType;
    std::string status;
    std::string date;
    ToldPassage trigger;
    std::vector<ToldPassage> evidence;
    bool hasRoles = false;
    std::map<std::string, std::vector<ToldFiller>> roles;
    std::map<std::string, std::string> attributes;
    std::optional<ToldVoice> source;
    bool isOptional = false;
};

/// A statement that somebody answers for.
struct ToldClaim
{
    ToldReference subject;
    std::string predicate;
    ToldReference object;
    ToldVoice voice;
    std::map<std::string, std::string> qualifiers; ///< date, from, until, role
    bool isOptional = false;
};

/// One line.
struct ToldArticle
{
    std::string id;
    bool hasEntities = false; ///< the list is there, even if it is empty
    bool hasEvents = false;
    bool hasClaims = false;
    std::vector<ToldEntity> entities;
    std::vector<ToldEvent> events;
    std::vector<ToldClaim> claims;
};

} // namespace casus
