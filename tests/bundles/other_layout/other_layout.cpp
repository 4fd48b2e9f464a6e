// SPDX-License-Identifier: Apache-2.0
#include <casus/plugin/plugin.h>

constexpr casus::abi::Handshake handshake()
{
    casus::abi::Handshake result = casus::abi::handshake();
    ++result.layout;
    return result;
}

CASUS_HANDSHAKE(handshake())
