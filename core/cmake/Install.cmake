# SPDX-License-Identifier: Apache-2.0
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

set(package ${CMAKE_INSTALL_LIBDIR}/cmake/Casus)

install(TARGETS casus EXPORT CasusTargets
    LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}
    INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}/include/casus
    DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
    FILES_MATCHING PATTERN "*.h")
install(EXPORT CasusTargets NAMESPACE Casus:: DESTINATION ${package})

if(TARGET casus-program)
    # Relative, so that an installation can be moved.
    set_target_properties(casus-program PROPERTIES INSTALL_RPATH $ORIGIN/../${CMAKE_INSTALL_LIBDIR})
    install(TARGETS casus-program RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()

configure_package_config_file(
    ${CMAKE_CURRENT_LIST_DIR}/CasusConfig.cmake.in
    ${CMAKE_CURRENT_BINARY_DIR}/CasusConfig.cmake
    INSTALL_DESTINATION ${package})
write_basic_package_version_file(
    ${CMAKE_CURRENT_BINARY_DIR}/CasusConfigVersion.cmake
    COMPATIBILITY SameMinorVersion)
install(FILES
    ${CMAKE_CURRENT_BINARY_DIR}/CasusConfig.cmake
    ${CMAKE_CURRENT_BINARY_DIR}/CasusConfigVersion.cmake
    ${CMAKE_CURRENT_LIST_DIR}/CasusPlugin.cmake
    ${CMAKE_CURRENT_LIST_DIR}/plugin.map
    DESTINATION ${package})
