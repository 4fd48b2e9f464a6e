// SPDX-License-Identifier: Apache-2.0
#include <casus/plugin/plugin.h>

constexpr casus::abi::Handshake handshake()
{
    casus::abi::Handshake result = casus::abi::handshake();
    result.library[0] = 'x'; // any other name will do
    return result;
}

CASUS_HANDSHAKE(handshake())
