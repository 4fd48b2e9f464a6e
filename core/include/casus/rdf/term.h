// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>

#include <string>
#include <string_view>

namespace casus {
inline namespace v1 {
namespace rdf {

/// An absolute IRI, valid from construction on (RFC 3987): no space, quote, `<>{}|^`, backslash, backquote or
/// control.
class CASUS_EXPORT Iri
{
public:
    /// Takes `text` as it is. Throws Error where it is no absolute IRI.
    explicit Iri(std::string text);
    /// Percent-encodes what an IRI must not contain. Throws Error where `text` has no scheme or an illegal
    /// host.
    static Iri encode(std::string_view text);
    /// This IRI and a fragment of ASCII letters, digits, `_`, `-` and `.`. Throws Error where the IRI has one
    /// already, or `fragment` holds anything else.
    Iri withFragment(std::string_view fragment) const;

    const std::string& text() const { return text_; }
    friend bool operator==(const Iri&, const Iri&) = default;
    friend auto operator<=>(const Iri&, const Iri&) = default;

private:
    Iri() = default;

    std::string text_;
};

/// A literal with a datatype or a language, never both. Plain text has neither (RDF 1.1: xsd:string).
class CASUS_EXPORT Literal
{
public:
    /// Plain text. Throws Error where it is not valid UTF-8 or holds what XML has no place for: control
    /// characters of ASCII other than tab and newline, U+FFFE, U+FFFF.
    explicit Literal(std::string text);
    /// A typed value; the lexical form of numbers must be canonical (rdf/number.h). Throws Error otherwise.
    Literal(std::string text, Iri datatype);
    /// Text in a language (BCP 47, kept in lower case). Throws Error where `language` is no language tag.
    static Literal inLanguage(std::string text, std::string language);

    const std::string& text() const { return text_; }
    /// Empty for plain text and text in a language.
    const std::string& datatype() const { return datatype_; }
    const std::string& language() const { return language_; }
    friend bool operator==(const Literal&, const Literal&) = default;

private:
    std::string text_;
    std::string datatype_;
    std::string language_;
};

} // namespace rdf
} // namespace v1
} // namespace casus
