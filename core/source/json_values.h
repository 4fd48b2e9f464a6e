// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "source/bytes.h"
#include "source/content.h"

#include <casus/export.h>

#include <cstddef>
#include <optional>
#include <string>

namespace casus {

/// One value of a JSON input, as it stands there.
struct JsonValue
{
    std::string bytes;
    std::string place; ///< `(3)`: the line it begins in; `(1), article 7` in an array
    std::size_t number = 0; ///< of the line; within a document, of the value
    std::string fault; ///< why there are no bytes; else empty
};

/// Takes a JSON input apart into the values that articles are read from, holding one at a time and parsing
/// none.
///
/// An input is a value a line, or a document: an array of values, a single value, or several one after the
/// other. Only brackets and quotes count here, so that a wrong value takes no other with it. For one thread.
class CASUS_EXPORT JsonValues
{
public:
    /// Content::Json is a document where a value is open at the end of the first line, or an array is.
    JsonValues(Bytes bytes, Content content);

    /// The next value; nothing at the end.
    std::optional<JsonValue> next();
    /// Whether only white space is left.
    bool isAtEnd();

private:
    std::optional<JsonValue> nextLine();
    std::optional<JsonValue> nextOfDocument();
    std::string place() const;
    void readValue(JsonValue& value, int byte);
    int nextVisible();

    Bytes bytes_;
    bool isDocument_ = false;
    std::size_t number_ = 0; ///< of the values read of a document
    std::size_t arrayLine_ = 0; ///< that an array begins in; 0 outside of one
};

} // namespace casus
