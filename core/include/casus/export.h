// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Marks what libcasus offers to programs and plugins; everything else is hidden.
#define CASUS_EXPORT __attribute__((visibility("default")))
