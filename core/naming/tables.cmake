# The table of strokes and readings: made from the packages rime-data-stroke (LGPL-3) and unicode-data.
set(TIDUI_STROKE_SOURCE /usr/share/rime-data/stroke.dict.yaml CACHE FILEPATH "Stroke sequences (package rime-data-stroke)")
set(TIDUI_READING_SOURCE /usr/share/unicode/Unihan_Readings.txt.bz2 CACHE FILEPATH "Readings (package unicode-data)")
foreach(source IN ITEMS ${TIDUI_STROKE_SOURCE} ${TIDUI_READING_SOURCE})
    if(NOT EXISTS ${source})
        message(FATAL_ERROR "${source} is missing: install the Debian packages rime-data-stroke and unicode-data.")
    endif()
endforeach()
set(name_table ${CMAKE_CURRENT_BINARY_DIR}/characters.tsv)
set(name_maker ${PROJECT_SOURCE_DIR}/resources/names/make_tables.py)
set(name_corrections ${PROJECT_SOURCE_DIR}/resources/names/stroke_corrections.json)
add_custom_command(OUTPUT ${name_table}
    COMMAND ${Python3_EXECUTABLE} ${name_maker} ${TIDUI_STROKE_SOURCE} ${TIDUI_READING_SOURCE}
        ${name_corrections} ${name_table}
    DEPENDS ${name_maker} ${name_corrections} ${TIDUI_STROKE_SOURCE} ${TIDUI_READING_SOURCE})
qt_add_resources(tidui-domain tidui-domain_characters PREFIX /names BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${name_table})
