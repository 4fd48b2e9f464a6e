// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "knowledge/known_entity.h"

#include <casus/export.h>

namespace casus {

/// Makes what a file tells of a thing fit for a knowledge base: white space in order, codes in capitals, and
/// no aliases that an English text cannot have.
///
/// Throws Error, without naming the place, where the thing has no kind or name, or where something of it is
/// not what it should be. Thread-safe.
CASUS_EXPORT KnownEntity vetted(KnownEntity entity);

} // namespace casus
