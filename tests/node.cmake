# SPDX-License-Identifier: Apache-2.0

# casus_node_packages(FIXTURE TEST)
#
# Copies package.json, package-lock.json and check.mjs of the current source folder into the build folder, where the test
# TEST installs the packages; other tests require FIXTURE.
macro(casus_node_packages fixture test)
    foreach(file package.json package-lock.json check.mjs)
        configure_file(${file} ${CMAKE_CURRENT_BINARY_DIR}/${file} COPYONLY)
    endforeach()
    add_test(NAME ${test} COMMAND ${NPM} ci --silent --no-audit --no-fund WORKING_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR})
    set_tests_properties(${test} PROPERTIES FIXTURES_SETUP ${fixture})
endmacro()
