// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/article/article.h>
#include <casus/error.h>
#include <casus/fact/fact.h>
#include <casus/fact/findings.h>
#include <casus/language/document.h>
#include <casus/language/participants.h>
#include <casus/plugin/annotator.h>
#include <casus/plugin/bundle.h>
#include <casus/plugin/extractor.h>
#include <casus/rules/rules.h>
#include <casus/settings.h>

#include <Poco/Version.h>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <version>

namespace casus {
inline namespace v1 {
namespace abi {

/// Rises when the interface between program and plugins changes so that binaries break.
inline constexpr std::uint32_t interfaceNumber = 1;

/// What a plugin tells about its build: plain data that the program reads without calling into the plugin.
///
/// `magic`, `size` and `interface` keep their places for ever; the rest is read only where these three agree.
struct Handshake
{
    char magic[8] = "casus-p"; ///< tells a handshake from any other symbol of that name
    std::uint32_t size = sizeof(Handshake); ///< bytes of the whole record
    std::uint32_t interface = interfaceNumber;
    std::uint32_t pocoMajor = 0;
    std::uint32_t pocoMinor = 0;
    std::uint64_t layout = 0; ///< fingerprint of the types that program and plugins share
    char library[32] = {}; ///< the standard library, `libstdc++ cxx11`
    char compiler[64] = {}; ///< for messages; never compared
};

/// FNV-1a over size and alignment of `Types`; changes when a field comes, goes or changes its width.
template <class... Types>
constexpr std::uint64_t fingerprint()
{
    std::uint64_t hash = 14695981039346656037U;
    for (const std::size_t number : {sizeof(Types)..., alignof(Types)...})
        for (unsigned shift = 0; shift < 64; shift += 8)
            hash = (hash ^ ((number >> shift) & 0xFF)) * 1099511628211U;
    return hash;
}

/// Fingerprint of all types that cross the boundary.
inline constexpr std::uint64_t layout = fingerprint<Annotator, Argument, Article, Bundle, Capture, Chain,
    ChainMention, Concept, Count, Date, DateMention, Dependency, Document, Entity, EntityReference, Error,
    Extractor, Fact, FactReference, Findings, Lexicon, Lexicon::Entry, Match, Mention, Participant, Phrase,
    Quantity, RuleMatch, Sentence, Settings, Source, Span, SpeechScope, Tag, Token, Value>();

/// The standard library this file is compiled with. Strings and containers differ between all of these.
inline constexpr std::string_view standardLibrary =
#if defined(_LIBCPP_VERSION)
    "libc++";
#elif defined(_GLIBCXX_DEBUG)
    "libstdc++ debug";
#elif defined(_GLIBCXX_USE_CXX11_ABI) && _GLIBCXX_USE_CXX11_ABI
    "libstdc++ cxx11";
#else
    "libstdc++ cxx03";
#endif

/// The compiler this file is compiled with.
inline constexpr std::string_view compiler =
#if defined(__clang__)
    "clang " __clang_version__;
#else
    "gcc " __VERSION__;
#endif

/// The handshake of whoever compiles this: program and plugin compare theirs.
constexpr Handshake handshake()
{
    Handshake result;
    result.pocoMajor = POCO_VERSION >> 24;
    result.pocoMinor = (POCO_VERSION >> 16) & 0xFF;
    result.layout = layout;
    standardLibrary.copy(result.library, sizeof(result.library) - 1);
    compiler.copy(result.compiler, sizeof(result.compiler) - 1);
    return result;
}

} // namespace abi
} // namespace v1
} // namespace casus
