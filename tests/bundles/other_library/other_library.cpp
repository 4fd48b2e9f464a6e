// SPDX-License-Identifier: Apache-2.0
#include <casus/plugin/plugin.h>

#include <string_view>

constexpr casus::abi::Handshake handshake()
{
    casus::abi::Handshake result = casus::abi::handshake();
    std::string_view("libstdc++ cxx03").copy(result.library, sizeof(result.library));
    return result;
}

CASUS_HANDSHAKE(handshake())
