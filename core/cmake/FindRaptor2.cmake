# SPDX-License-Identifier: Apache-2.0
# Raptor comes with pkg-config only: this makes it Raptor2::Raptor2.
find_package(PkgConfig QUIET REQUIRED)
pkg_check_modules(RAPTOR2 QUIET IMPORTED_TARGET raptor2)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Raptor2 REQUIRED_VARS RAPTOR2_FOUND VERSION_VAR RAPTOR2_VERSION)
if(Raptor2_FOUND AND NOT TARGET Raptor2::Raptor2)
    add_library(Raptor2::Raptor2 ALIAS PkgConfig::RAPTOR2)
endif()
