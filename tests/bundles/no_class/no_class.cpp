// SPDX-License-Identifier: Apache-2.0
#include <casus/plugin/plugin.h>

CASUS_HANDSHAKE(casus::abi::handshake())
