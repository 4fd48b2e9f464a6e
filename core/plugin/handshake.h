// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>
#include <casus/plugin/abi.h>

#include <string>

namespace casus {

/// `, built with gcc 12.2.0`, or nothing where the handshake is not one that this program understands.
CASUS_EXPORT std::string builtWith(const abi::Handshake& theirs);

/// Why a plugin with the handshake `theirs` cannot work in a program with `ours`; empty where it can.
///
/// Reads no further than the parts of `theirs` that are known to exist. Safe to call from several threads.
CASUS_EXPORT std::string whyNotCompatible(const abi::Handshake& theirs, const abi::Handshake& ours);

} // namespace casus
