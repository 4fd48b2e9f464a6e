# SPDX-License-Identifier: Apache-2.0

# casus_add_plugin(NAME source... [LEXICONS file...])
#
# Builds a native plugin and puts its bundle together in lib/casus/plugins/NAME of the build folder: the library,
# plugin.info, examples.info, *.rules, *.model, NOTICE and lexicon/*.tsv of the current source folder, and the LEXICONS, which the
# build makes. Installs the bundle to lib/casus/plugins/NAME. The target is called casus-plugin-NAME.
function(casus_add_plugin name)
    cmake_parse_arguments(PARSE_ARGV 1 plugin "" "" "LEXICONS")
    set(target casus-plugin-${name})
    add_library(${target} MODULE ${plugin_UNPARSED_ARGUMENTS})
    target_link_libraries(${target} PRIVATE Casus::Casus)
    # Hidden names keep plugins apart that have classes of the same name. A symbol that is defined nowhere stops the
    # build (defs); one that is missing where the plugin is used refuses the plugin and does not end the program (now).
    set_target_properties(${target} PROPERTIES
        CXX_VISIBILITY_PRESET hidden
        VISIBILITY_INLINES_HIDDEN ON
        PREFIX ""
        OUTPUT_NAME ${name}
        SUFFIX ".so"
        LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/lib/casus/plugins/${name}$<0:>
        LINK_DEPENDS ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/plugin.map)
    target_link_options(${target} PRIVATE
        LINKER:-z,now
        LINKER:-z,defs
        LINKER:--version-script=${CMAKE_CURRENT_FUNCTION_LIST_DIR}/plugin.map)
    _casus_add_bundle(${name} "${plugin_LEXICONS}")
    add_dependencies(${target} casus-bundle-${name})
    # The program has loaded libcasus before any plugin, so that the plugin need not find it.
    install(TARGETS ${target} LIBRARY DESTINATION lib/casus/plugins/${name})
endfunction()

# casus_add_data_plugin(NAME [LEXICONS file...])
#
# The same for a plugin that has lexicons and no code.
function(casus_add_data_plugin name)
    cmake_parse_arguments(PARSE_ARGV 1 plugin "" "" "LEXICONS")
    _casus_add_bundle(${name} "${plugin_LEXICONS}")
endfunction()

# Copies all files of a bundle but the library, at build time.
function(_casus_add_bundle name lexicons)
    set(bundle ${CMAKE_BINARY_DIR}/lib/casus/plugins/${name})
    # The manifest lists what must be there, and the program refuses a bundle where it is not.
    file(GLOB files CONFIGURE_DEPENDS
        ${CMAKE_CURRENT_SOURCE_DIR}/*.info
        ${CMAKE_CURRENT_SOURCE_DIR}/*.model
        ${CMAKE_CURRENT_SOURCE_DIR}/NOTICE
        ${CMAKE_CURRENT_SOURCE_DIR}/*.rules)
    file(GLOB tables CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/lexicon/*.tsv)
    set(copies)
    foreach(file IN LISTS files)
        _casus_copy(${file} ${bundle})
    endforeach()
    foreach(file IN LISTS tables lexicons)
        _casus_copy(${file} ${bundle}/lexicon)
    endforeach()
    add_custom_target(casus-bundle-${name} ALL DEPENDS ${copies})
    install(FILES ${files} DESTINATION lib/casus/plugins/${name})
    install(FILES ${tables} ${lexicons} DESTINATION lib/casus/plugins/${name}/lexicon)
endfunction()

# Copies one file into a folder when it has changed; appends the copy to `copies`.
function(_casus_copy file folder)
    get_filename_component(base ${file} NAME)
    set(copy ${folder}/${base})
    add_custom_command(OUTPUT ${copy}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${folder}
        COMMAND ${CMAKE_COMMAND} -E copy ${file} ${copy}
        DEPENDS ${file}
        VERBATIM)
    set(copies ${copies} ${copy} PARENT_SCOPE)
endfunction()
