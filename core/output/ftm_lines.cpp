// SPDX-License-Identifier: Apache-2.0
#include "output/ftm_lines.h"

#include "rdf/json_text.h"

namespace casus {

namespace {

/// `urn-casus-person-mark-esper`. Bytes of other scripts become their hexadecimal digits.
std::string idOf(std::string_view iri)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string id;
    for (const char byte : iri) {
        const auto value = static_cast<unsigned char>(byte);
        const bool isPlain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')
            || (byte >= '0' && byte <= '9') || byte == '.';
        if (isPlain)
            id += byte;
        else if (value < 0x80)
            id += '-';
        else
            (id += digits[value >> 4U]) += digits[value & 15U];
    }
    return id;
}

} // namespace

void appendFtmLines(const Records& records, std::string& out)
{
    for (const Record& record : records.all()) {
        if (record.types.empty())
            continue;
        out += "{\"id\":" + jsonText(idOf(record.iri)) + ",\"schema\":" + jsonText(record.types.front())
            + ",\"properties\":{";
        std::string_view betweenFields;
        for (const auto& [field, values] : record.fields) {
            ((out += betweenFields) += jsonText(field)) += ":[";
            betweenFields = ",";
            std::string_view betweenValues;
            for (const RecordValue& value : values) {
                const Record* node = value.isNode ? records.find(value.text) : nullptr;
                (out += betweenValues) += jsonText(node ? idOf(value.text) : value.text);
                betweenValues = ",";
            }
            out += ']';
        }
        out += "}}\n";
    }
}

} // namespace casus
