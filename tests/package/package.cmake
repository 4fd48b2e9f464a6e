# SPDX-License-Identifier: Apache-2.0

# Installs Casus, moves the installation, and builds against it a plugin, which the installed program uses, and a program
# that uses the library.
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

# Builds the project in a folder of `source` against the moved installation.
function(build name)
    run(${CMAKE_COMMAND} -S ${source}/${name} -B ${work}/${name} -G ${generator}
        -D CMAKE_BUILD_TYPE=${config}
        -D CMAKE_CXX_COMPILER=${compiler}
        -D CMAKE_CXX_FLAGS=${flags}
        -D CMAKE_PREFIX_PATH=${work}/moved)
    run(${CMAKE_COMMAND} --build ${work}/${name})
endfunction()

build(hello)
run(${work}/moved/bin/casus plugins hello --plugins ${work}/hello/lib/casus/plugins)
if(NOT output MATCHES "name       hello\nstate      used\n")
    message(FATAL_ERROR "the installed program does not use the plugin:\n${output}")
endif()

build(graph)
run(${work}/graph/graph)
if(NOT output MATCHES "^{\"id\":\"taji\",[^\n]*\"type\":\"Attack\"[^\n]*\"value\":\"2020-03-11\"[^\n]*}\n$")
    message(FATAL_ERROR "the program does not give the graph of its article:\n${output}")
endif()
