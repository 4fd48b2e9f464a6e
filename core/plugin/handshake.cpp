// SPDX-License-Identifier: Apache-2.0
#include "handshake.h"

#include <cstring>
#include <string_view>

namespace casus {
namespace {

constexpr std::string_view remedy = "; rebuild it against this Casus";

bool isHandshake(const abi::Handshake& theirs)
{
    return std::memcmp(theirs.magic, abi::Handshake().magic, sizeof(theirs.magic)) == 0;
}

bool isReadable(const abi::Handshake& theirs)
{
    return isHandshake(theirs) && theirs.size == sizeof(abi::Handshake)
        && theirs.interface == abi::interfaceNumber;
}

template <std::size_t size>
std::string textOf(const char (&field)[size])
{
    return std::string(field, strnlen(field, size));
}

std::string pocoOf(const abi::Handshake& handshake)
{
    return "Poco " + std::to_string(handshake.pocoMajor) + "." + std::to_string(handshake.pocoMinor);
}

/// `it uses A, this program uses B`, or nothing where both are the same.
std::string compare(const std::string& verb, const std::string& theirs, const std::string& ours)
{
    if (theirs == ours)
        return {};
    return "it " + verb + " " + theirs + ", this program " + verb + " " + ours + std::string(remedy);
}

} // namespace

std::string builtWith(const abi::Handshake& theirs)
{
    return isReadable(theirs) ? ", built with " + textOf(theirs.compiler) : "";
}

std::string whyNotCompatible(const abi::Handshake& theirs, const abi::Handshake& ours)
{
    if (!isHandshake(theirs))
        return "its symbol casus_plugin_abi is no handshake of Casus" + std::string(remedy);
    if (std::string reason = compare("has", "interface " + std::to_string(theirs.interface),
            "interface " + std::to_string(ours.interface));
        !reason.empty())
        return reason;
    if (theirs.size != ours.size)
        return "its handshake has another size" + std::string(remedy);
    for (std::string reason : {compare("uses", textOf(theirs.library), textOf(ours.library)),
             compare("uses", pocoOf(theirs), pocoOf(ours))})
        if (!reason.empty())
            return reason;
    if (theirs.layout != ours.layout)
        return "its documents and facts are laid out in another way than this program's"
            + std::string(remedy);
    return {};
}

} // namespace casus
