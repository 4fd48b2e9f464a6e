# SPDX-License-Identifier: Apache-2.0
# Debian's Zstandard comes with pkg-config only: this makes it Zstd::Zstd.
find_package(PkgConfig QUIET REQUIRED)
pkg_check_modules(ZSTD QUIET IMPORTED_TARGET libzstd)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Zstd REQUIRED_VARS ZSTD_FOUND VERSION_VAR ZSTD_VERSION)
if(Zstd_FOUND AND NOT TARGET Zstd::Zstd)
    add_library(Zstd::Zstd ALIAS PkgConfig::ZSTD)
endif()
