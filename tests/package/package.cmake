# SPDX-License-Identifier: Apache-2.0

# Installs Casus, moves the installation, builds a plugin against it, and lets the installed program use the plugin.
function(run)
    execute_process(COMMAND ${ARGN} OUTPUT_VARIABLE output ERROR_VARIABLE output RESULT_VARIABLE result)
    if(NOT result EQUAL 0)
        list(JOIN ARGN " " command)
        message(FATAL_ERROR "failed with ${result}: ${command}\n${output}")
    endif()
    set(output "${output}" PARENT_SCOPE)
endfunction()

file(REMOVE_RECURSE ${work})
run(${CMAKE_COMMAND} --install ${build} --config ${config} --prefix ${work}/installed)
file(RENAME ${work}/installed ${work}/moved)
run(${CMAKE_COMMAND} -S ${source} -B ${work}/hello -G ${generator}
    -D CMAKE_BUILD_TYPE=${config}
    -D CMAKE_CXX_COMPILER=${compiler}
    -D CMAKE_CXX_FLAGS=${flags}
    -D CMAKE_PREFIX_PATH=${work}/moved)
run(${CMAKE_COMMAND} --build ${work}/hello)
run(${work}/moved/bin/casus plugins hello --plugins ${work}/hello/lib/casus/plugins)
if(NOT output MATCHES "name       hello\nstate      used\n")
    message(FATAL_ERROR "the installed program does not use the plugin:\n${output}")
endif()
